/**
 * The library over its thread, for the app: every call is a message, so that no query ever
 * holds up a window. The thread is asked to close and waited for, never terminated.
 */
import { events } from '../../shared/ipc/contract.ts';
import { dispatch } from '../../shared/ipc/dispatch.ts';
import type { Requester, Timing } from '../../shared/ipc/port.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { startThread } from '../system/thread.ts';
import { runChore } from './chore-thread.ts';
import { systemClock } from './clock.ts';
import type { CopyRequest } from './evidence/copy-requests.ts';
import type { Library, LibraryOptions } from './library.ts';
import { isBackupDue, type MaintenanceReport } from './maintenance.ts';
import { type MaintenanceSchedule, scheduleMaintenance } from './maintenance-schedule.ts';
import { handlersThrough, type LibraryHandlers, type LibraryOperation } from './operations.ts';
import { CHANGED_EVENT, type ThreadRequest } from './requests.ts';
import type { LibraryChange } from './store.ts';

/** How the library is opened in a thread. */
export type ClientOptions = Omit<LibraryOptions, 'clock'> & {
  /** Hears how long each request took, for the log of slow operations. */
  readonly onTiming?: (timing: Timing) => void;
  /** Hears that the thread ended although nobody had closed the library. */
  readonly onEnded?: () => void;
  /** When daily work is done by itself, and who hears of it. */
  readonly maintenance?: MaintenanceSchedule;
};

/**
 * Starts the thread and opens the library in it; a refusal ends the thread again.
 * `workerFile` is worker.ts under plain Node and the built bundle in the app.
 */
export async function openLibraryInWorker(
  workerFile: URL | string,
  directory: string,
  options: ClientOptions = {},
): Promise<Result<Library>> {
  const { onTiming, onEnded = () => {}, maintenance = {}, ...forThread } = options;
  const listeners = new Set<(change: LibraryChange) => void>();
  const { requester, ended } = startThread(workerFile, 'library', {
    ...(onTiming === undefined ? {} : { onTiming }),
    onEvent: (name, payload) => {
      if (name !== CHANGED_EVENT) return;
      const change = events['library.changed'].parse(payload);
      for (const listener of listeners) listener(change);
    },
  });
  const opened = await ask<null>(requester, 'thread.open', { directory, ...forThread });
  if (!opened.ok) {
    await ended;
    return opened;
  }
  return ok(
    libraryOver({ requester, workerFile, directory, listeners, ended, onEnded, maintenance }),
  );
}

/** What a library in a thread consists of. */
type LibraryThread = {
  readonly requester: Requester;
  readonly workerFile: URL | string;
  readonly directory: string;
  readonly listeners: Set<(change: LibraryChange) => void>;
  readonly ended: Promise<void>;
  readonly onEnded: () => void;
  readonly maintenance: MaintenanceSchedule;
};

function libraryOver(thread: LibraryThread): Library {
  const { requester, workerFile, directory, listeners, ended } = thread;
  const handlers: LibraryHandlers = {
    ...handlersThrough((name, input) => ask(requester, name, input)),
    'library.backup': () => runChore(workerFile, { kind: 'back-up', directory, label: 'manual' }),
  };
  const maintain = () => maintainBeside(thread);
  const stopMaintaining = scheduleMaintenance(maintain, thread.maintenance);
  let closing: Promise<void> | null = null;
  void ended.then(() => {
    stopMaintaining();
    if (closing === null) thread.onEnded();
  });
  return {
    directory,
    handlers,
    call: (name, input) => dispatch(handlers, name, input),
    copies: (name, input) => ask(requester, name, input),
    addPackage: (piece, pictures, report) =>
      ask(requester, 'thread.addPackage', { piece, pictures, report }),
    replacePackage: (id, piece, report) =>
      ask(requester, 'thread.replacePackage', { id, piece, report }),
    readPackage: (id) => ask(requester, 'thread.readPackage', { id }),
    maintain,
    noteCheck: () => ask(requester, 'thread.noteCheck', {}),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      stopMaintaining();
      closing ??= ask(requester, 'thread.close', {}).then(() => ended);
      return closing;
    },
  };
}

/** Backup and check read the whole file: other threads do them, and saving goes on meanwhile. */
async function maintainBeside({
  requester,
  workerFile,
  directory,
}: LibraryThread): Promise<Result<MaintenanceReport>> {
  const backup = isBackupDue(directory, systemClock())
    ? await runChore(workerFile, { kind: 'back-up', directory, label: 'daily' })
    : ok(null);
  if (!backup.ok) return backup;
  const done = await ask<MaintenanceReport>(requester, 'thread.maintain', {});
  if (!done.ok) return done;
  const report = { ...done.value, backup: backup.value?.fileName ?? null };
  if (!report.checkDue) return ok(report);
  const checked = await runChore(workerFile, { kind: 'check', directory });
  if (!checked.ok) return checked;
  // Only now: a check that was cut short has to be made again.
  const noted = await ask<null>(requester, 'thread.noteCheck', {});
  return noted.ok ? ok({ ...report, problems: checked.value.problems }) : noted;
}

/**
 * Sends one request. The answer's type is that of the handler the name stands for, in the
 * same program: tests check answers against the contract, so that no page pays for it here.
 */
function ask<Value>(
  requester: Requester,
  name: LibraryOperation | ThreadRequest | CopyRequest,
  input: unknown,
): Promise<Result<Value>> {
  return requester.request(name, input).answer as Promise<Result<Value>>;
}
