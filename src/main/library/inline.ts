/**
 * The library in this very thread: for the command line, the worker and tests. The app uses
 * client.ts, which keeps SQLite off the thread that draws windows.
 */
import { dispatch } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { forgetLastCheck, noteCheck } from './check-schedule.ts';
import { systemClock } from './clock.ts';
import { createCopyHandlers } from './evidence/copies.ts';
import { createHandlers } from './handlers.ts';
import { clearEndedNotes, holdLibrary } from './holders.ts';
import type { Library, LibraryOptions } from './library.ts';
import { maintain } from './maintenance.ts';
import { openDatabase } from './open.ts';
import { handlersThrough, type RunOperation } from './operations.ts';
import { addPackage, readPackage, replacePackage } from './packages.ts';
import { classify } from './sqlite-errors.ts';
import { createStore, type LibraryChange, type Store } from './store.ts';
import { watchOthers } from './watching.ts';

/** Opens the library in a folder, or says why not. */
export function openLibrary(directory: string, options: LibraryOptions = {}): Result<Library> {
  const database = openDatabase(directory, options);
  if (!database.ok) return database;
  const store = createStore(database.value, directory, options.clock ?? systemClock);
  if (clearEndedNotes(directory)) forgetLastCheck(store);
  const release = holdLibrary(directory, options.who ?? 'Standfirst', store.now());
  return ok(libraryOver(store, options.watchInterval ?? null, release));
}

/** The library over an open store; `release` runs once it is closed. */
export function libraryOver(
  store: Store,
  watchInterval: number | null = null,
  release: () => void = () => {},
): Library {
  const listeners = new Set<(change: LibraryChange) => void>();
  const tell = (change: LibraryChange): void => {
    for (const listener of listeners) listener(change);
  };
  const attempt = async <Value>(
    work: () => Result<Value> | Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    if (!store.database.open) return fail('cancelled', 'the library is closed');
    try {
      const result = await work();
      const change = store.takeChanges();
      // Later, and apart: a listener that fails must not turn what was committed into an error.
      if (change !== null) queueMicrotask(() => tell(change));
      return result;
    } catch (error) {
      store.takeChanges();
      return { ok: false, error: classify(error) };
    }
  };
  const raw = createHandlers(store);
  const copies = createCopyHandlers(store);
  const run: RunOperation = (name, input) => attempt(() => raw[name](input));
  const handlers = handlersThrough(run);
  const stopWatching = watchOthers(store, watchInterval, tell);
  return {
    directory: store.directory,
    handlers,
    call: (name, input) => dispatch(handlers, name, input),
    copies: (name, input) => attempt(() => copies[name](input)),
    addPackage: (piece, pictures, report) =>
      attempt(() => addPackage(store, piece, pictures, report)),
    replacePackage: (id, piece, report) => attempt(() => replacePackage(store, id, piece, report)),
    readPackage: (id) => attempt(() => readPackage(store, id)),
    maintain: () => attempt(() => maintain(store)),
    noteCheck: () =>
      attempt(() => {
        noteCheck(store);
        return ok(null);
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      stopWatching();
      await attempt(() => ok(store.database.pragma('wal_checkpoint(TRUNCATE)')));
      store.database.close();
      release();
    },
  };
}
