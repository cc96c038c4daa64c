/**
 * Saves copies of attached sources behind the writing: two at a time, in the order in which they
 * were attached. What the network cannot give now waits for the next start or the next attachment.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import type { AppError } from '../../../shared/ipc/result.ts';
import type { Tasks } from '../../tasks/client.ts';
import { captureAddress } from '../capture/capture-address.ts';
import type { ReadRetrieved } from '../capture/captured.ts';
import type { LibrarySession } from '../library-session.ts';
import type { Log } from '../log.ts';
import type { SettingsStore } from '../settings.ts';
import { keepCaptured } from './keep-captured.ts';
import { policyFrom } from './policy.ts';

/** What capturing works with. */
export type CaptureServices = {
  readonly session: LibrarySession;
  readonly tasks: Tasks;
  readonly settings: SettingsStore;
  readonly log: Log;
};

/** The queue; `begin` looks for sources that wait, `settled` is done when none is under way. */
export type CaptureQueue = {
  readonly begin: () => void;
  readonly settled: () => Promise<void>;
};

const AT_ONCE = 2;

/** Errors after which a source goes on waiting: nothing is wrong with it or its address. */
const LATER: readonly AppError['code'][] = ['network-off', 'network-failed', 'network-timeout'];

/** Creates the queue; nothing is asked of the library before `begin`. */
export function createCaptureQueue(services: CaptureServices): CaptureQueue {
  const tried = new Set<string>();
  let running: Promise<void> | null = null;
  let isWanted = false;

  const round = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      tried.clear();
      await captureWaiting(services, tried);
    }
    running = null;
  };

  return {
    begin: () => {
      isWanted = true;
      running ??= pause(0).then(round);
    },
    settled: async () => {
      while (running !== null) await running;
    },
  };
}

/** Reading happens in the tasks' thread; a thread that fails throws, and the capture with it. */
export function readInTasks(tasks: Tasks): ReadRetrieved {
  return async (retrieved) => {
    const read = await tasks.run('capture.read', retrieved);
    if (!read.ok) throw new Error(read.error.detail ?? read.error.code);
    return read.value;
  };
}

/** Whether an error says only that the network is not there now. */
function isForLater({ code }: AppError): boolean {
  return LATER.includes(code);
}

/** The name under which the record keeps what this installation does. */
export function nameIn(settings: SettingsStore): string {
  const name = settings.get().authorName.trim();
  return name === '' ? 'Editor' : name;
}

async function captureWaiting(services: CaptureServices, tried: Set<string>): Promise<void> {
  for (;;) {
    const waiting = await services.session.use((library) => library.copies('copies.waiting', {}));
    if (!waiting.ok) return;
    const next = waiting.value.filter(({ id }) => !tried.has(id)).slice(0, AT_ONCE);
    if (next.length === 0) return;
    for (const { id } of next) tried.add(id);
    await Promise.all(next.map((source) => captureOne(services, source)));
  }
}

async function captureOne(services: CaptureServices, source: LibrarySource): Promise<void> {
  const { session, settings, tasks, log } = services;
  const by = nameIn(settings);
  const setState = (state: LibrarySource['capture'], problem: string | null) =>
    session.use((library) =>
      library.copies('copies.setState', { by, sourceId: source.id, state, problem }),
    );
  const url = source.csl.URL;
  if (url === undefined) {
    await setState('failed', 'file-missing');
    return;
  }
  await setState('running', null);
  try {
    const captured = await captureAddress(url, policyFrom(settings.get()), readInTasks(tasks));
    if (!captured.ok) {
      await setState(isForLater(captured.error) ? 'waiting' : 'failed', captured.error.code);
      return;
    }
    const kept = await session.use((library) =>
      keepCaptured(library, by, source.id, captured.value),
    );
    if (!kept.ok) await setState('failed', kept.error.code);
  } catch (error) {
    log.write('error', 'capture.failed', { error: String(error) });
    await setState('failed', 'internal');
  }
}
