/**
 * The library in this very thread: for the command line, the worker and tests. The app uses
 * client.ts, which keeps SQLite off the thread that draws windows.
 */
import type { ArticleRecord } from '../../shared/article/model.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { systemClock } from './clock.ts';
import { dispatch } from './dispatch.ts';
import { createHandlers } from './handlers.ts';
import { holdLibrary } from './holders.ts';
import type { Library, LibraryCall, LibraryOptions } from './library.ts';
import { maintain } from './maintenance.ts';
import { openDatabase } from './open.ts';
import { operationTable } from './operation-table.ts';
import { addPackage, readPackage, replacePackage } from './packages.ts';
import { classify } from './sqlite-errors.ts';
import { createStore, type LibraryChange, type Store } from './store.ts';

/** Opens the library in a folder, or says why not. */
export function openLibrary(directory: string, options: LibraryOptions = {}): Result<Library> {
  const database = openDatabase(directory, options);
  if (!database.ok) return database;
  const store = createStore(database.value, directory, options.clock ?? systemClock);
  const release = holdLibrary(directory, options.who ?? 'Standfirst', store.now());
  return ok(libraryOf(store, release));
}

/** The library over an open store; `release` runs when it is closed. */
export function libraryOf(store: Store, release: () => void): Library {
  const handlers = createHandlers(store);
  const listeners = new Set<(change: LibraryChange) => void>();
  const announce = (): void => {
    const change = store.takeChanges();
    if (change !== null) for (const listener of listeners) listener(change);
  };
  const call: LibraryCall = async (name, input) => {
    const result = await dispatch(handlers, name, input);
    announce();
    return result;
  };
  const guarded = async <Value>(work: () => Result<Value>): Promise<Result<Value>> => {
    const result = attempt(work);
    announce();
    return result;
  };
  return {
    directory: store.directory,
    call,
    handlers: operationTable(call),
    addPackage: (piece, pictures, report) =>
      guarded<ArticleRecord>(() => addPackage(store, piece, pictures, report)),
    replacePackage: (id, piece, report) =>
      guarded<ArticleRecord>(() => replacePackage(store, id, piece, report)),
    readPackage: (id) => guarded(() => readPackage(store, id)),
    maintain: () => guarded(() => maintain(store)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closeStore(store);
      release();
    },
  };
}

function attempt<Value>(work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (error) {
    return { ok: false, error: classify(error) };
  }
}

/** Folds the journal into the file where possible; a busy reader only delays that. */
function closeStore(store: Store): void {
  if (!store.database.open) return;
  attempt(() => ok(store.database.pragma('wal_checkpoint(TRUNCATE)')));
  store.database.close();
}
