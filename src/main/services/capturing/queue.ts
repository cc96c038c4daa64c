/**
 * Saves copies of attached sources behind the writing: two at a time, in the order in which they
 * were attached. What the network cannot give now waits for the next start or the next attachment;
 * a file that was handed over to a program that ended before it was read has to be attached again.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { type AppError, fail, type Result } from '../../../shared/ipc/result.ts';
import { recordedName } from '../../../shared/settings/recorded-name.ts';
import type { Tasks } from '../../tasks/client.ts';
import { captureAddress } from '../capture/capture-address.ts';
import { captureFile } from '../capture/capture-file.ts';
import type { Captured, ReadRetrieved } from '../capture/captured.ts';
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

/** A file that is a source: its bytes are read when its turn comes. */
export type FileToRead = {
  readonly fileName: string;
  readonly read: () => Promise<Result<Uint8Array>>;
};

/** The queue; `begin` looks for sources that wait, `settled` is done when none is under way. */
export type CaptureQueue = {
  /** Says which file a source is that will wait. */
  readonly hand: (sourceId: string, file: FileToRead) => void;
  readonly begin: () => void;
  readonly settled: () => Promise<void>;
};

const AT_ONCE = 2;

/** Errors after which a source goes on waiting: nothing is wrong with it or its address. */
const LATER: readonly AppError['code'][] = ['network-off', 'network-failed', 'network-timeout'];

type Files = Map<string, FileToRead>;

/** Creates the queue; nothing is asked of the library before `begin`. */
export function createCaptureQueue(services: CaptureServices): CaptureQueue {
  const files: Files = new Map();
  const tried = new Set<string>();
  const underWay = new Set<string>();
  const runners = new Set<Promise<void>>();
  let isWanted = false;

  /** Takes one source after the other until none waits that was not tried since `begin`. */
  const work = async (): Promise<void> => {
    for (;;) {
      const waiting = await services.session.use((library) => library.copies('copies.waiting', {}));
      const isFree = ({ id }: LibrarySource) => !tried.has(id) && !underWay.has(id);
      const next = waiting.ok ? waiting.value.find(isFree) : undefined;
      if (next !== undefined) {
        tried.add(next.id);
        underWay.add(next.id);
        await captureOne(services, next, files).finally(() => underWay.delete(next.id));
      } else if (isWanted) isWanted = false;
      else return;
    }
  };

  const startRunner = (): void => {
    const runner = pause(0)
      .then(work)
      .catch((error: unknown) => {
        isWanted = false;
        services.log.write('error', 'capture.queue-failed', { error: String(error) });
      })
      .finally(() => {
        runners.delete(runner);
        // Asked to begin in the moment in which it ended.
        if (isWanted) startRunner();
      });
    runners.add(runner);
  };

  return {
    hand: (sourceId, file) => void files.set(sourceId, file),
    begin: () => {
      isWanted = true;
      tried.clear();
      while (runners.size < AT_ONCE) startRunner();
    },
    settled: async () => {
      while (runners.size > 0) await Promise.all(runners);
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
  return recordedName(settings.get());
}

async function captureOne(
  services: CaptureServices,
  source: LibrarySource,
  files: Files,
): Promise<void> {
  const { session, settings, log } = services;
  const by = nameIn(settings);
  const setState = (state: LibrarySource['capture'], problem: string | null) =>
    session.use((library) =>
      library.copies('copies.setState', { by, sourceId: source.id, state, problem }),
    );
  await setState('running', null);
  try {
    const captured = await capture(services, source, files);
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

/** Reads the file that a source is, or fetches its address. */
async function capture(
  { settings, tasks }: CaptureServices,
  { id, csl }: LibrarySource,
  files: Files,
): Promise<Result<Captured>> {
  const file = files.get(id);
  files.delete(id);
  if (file !== undefined) {
    const bytes = await file.read();
    return bytes.ok ? captureFile(file.fileName, bytes.value, readInTasks(tasks)) : bytes;
  }
  if (csl.URL === undefined) return fail('file-missing');
  return captureAddress(csl.URL, policyFrom(settings.get()), readInTasks(tasks));
}
