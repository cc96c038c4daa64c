/**
 * The program without a window: the real services of a profile, with threads started from
 * source, and a desktop of plain functions that notes what it was asked.
 */
import { onTestFinished } from 'vitest';
import type { CaptureQueue } from '../../src/main/services/capturing/queue.ts';
import type { Host, PickRequest } from '../../src/main/services/host.ts';
import { createOperations } from '../../src/main/services/operations.ts';
import { profileIn } from '../../src/main/services/profile.ts';
import { type RunningServices, startServices } from '../../src/main/services/start-services.ts';
import type { Call, EventName } from '../../src/shared/ipc/contract.ts';
import { dispatch, type Handlers } from '../../src/shared/ipc/dispatch.ts';
import { fail } from '../../src/shared/ipc/result.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** What the desktop was asked and how it answers. */
export type Desktop = {
  readonly announced: { readonly name: EventName; readonly payload: unknown }[];
  readonly revealed: string[];
  /** Paths that the next questions for files or folders are answered with. */
  readonly answers: Partial<Record<PickRequest, readonly string[]>>;
};

/** A running program; it is ended with the test. */
export type Program = {
  readonly call: Call;
  readonly handlers: Handlers;
  readonly captures: CaptureQueue;
  readonly services: RunningServices;
  readonly desktop: Desktop;
  readonly directory: string;
};

/** Starts the program on a profile directory, by default a new one. */
export function startProgram(directory = temporaryDirectory()): Program {
  const desktop: Desktop = { announced: [], revealed: [], answers: {} };
  const host = hostOf(desktop);
  const services = startServices(
    profileIn(directory),
    {
      library: new URL('../../src/main/library/worker.ts', import.meta.url),
      tasks: new URL('../../src/main/tasks/worker.ts', import.meta.url),
    },
    host.announce,
  );
  onTestFinished(() => services.close());
  const { handlers, captures } = createOperations({ ...services, host });
  const call: Call = (name, input) => dispatch(handlers, name, input);
  return { call, handlers, captures, services, desktop, directory };
}

function hostOf({ announced, revealed, answers }: Desktop): Host {
  return {
    pick: async (request) => answers[request] ?? [],
    printPage: async () => fail('internal', 'there is no window to print in'),
    reveal: async (directory) => void revealed.push(directory),
    openExternal: async () => false,
    contextMenu: async () => null,
    disableInMenu: () => {},
    setTitle: () => {},
    flushed: () => {},
    quit: () => {},
    applyTheme: () => {},
    announce: (name, payload) => void announced.push({ name, payload }),
    about: () => ({
      version: '0',
      electron: '',
      chromium: '',
      node: process.versions.node,
      runtime: 'unknown',
      runtimeReason: '',
      platform: process.platform,
    }),
  };
}
