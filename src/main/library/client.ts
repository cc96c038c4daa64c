/**
 * The library over its thread, for the app: every call is a message, so that no query ever
 * holds up a window. The thread is asked to close and waited for, never terminated.
 */
import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Library, LibraryCall, LibraryOptions } from './library.ts';
import type { LibraryMessage, LibraryRequest, WorkerStart } from './messages.ts';
import { operationTable } from './operation-table.ts';
import type { LibraryChange } from './store.ts';

/** Where the thread's code is: `worker.ts` under plain Node, the built bundle in the app. */
export type WorkerFile = URL | string;

/** A request without its number. */
type Body = LibraryRequest extends infer Request
  ? Request extends { id: number }
    ? Omit<Request, 'id'>
    : never
  : never;

/** Resolves one request; the type of the value was fixed by whoever asked. */
type Waiting = (result: Result<never>) => void;

/** Starts the thread and opens the library in it; a refusal ends the thread again. */
export async function openLibraryInWorker(
  workerFile: WorkerFile,
  directory: string,
  options: Omit<LibraryOptions, 'clock'> = {},
): Promise<Result<Library>> {
  const workerData: WorkerStart = { directory, options };
  const worker = new Worker(workerFile, { workerData });
  return connect(worker, directory);
}

function connect(worker: Worker, directory: string): Promise<Result<Library>> {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(change: LibraryChange) => void>();
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const library = libraryOver(worker, directory, waiting, listeners, exited);
  return new Promise((resolve) => {
    const giveUp = (detail: string): void => {
      const failed = fail('internal', `library thread: ${detail}`);
      for (const settle of waiting.values()) settle(failed);
      waiting.clear();
      resolve(failed);
    };
    worker.on('error', (error) => giveUp(String(error)));
    worker.on('exit', (code) => giveUp(`ended with code ${code}`));
    worker.on('message', (message: LibraryMessage<never>) => {
      switch (message.kind) {
        case 'opened':
          resolve(message.result.ok ? ok(library) : message.result);
          break;
        case 'answer':
          waiting.get(message.id)?.(message.result);
          waiting.delete(message.id);
          break;
        case 'changed':
          for (const listener of listeners) listener(message.change);
          break;
      }
    });
  });
}

function libraryOver(
  worker: Worker,
  directory: string,
  waiting: Map<number, Waiting>,
  listeners: Set<(change: LibraryChange) => void>,
  exited: Promise<void>,
): Library {
  let lastId = 0;
  let closing: Promise<void> | null = null;
  const request = <Value>(body: Body): Promise<Result<Value>> => {
    if (closing !== null && body.kind !== 'close') {
      return Promise.resolve(fail('cancelled', 'the library is closed'));
    }
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ ...body, id });
    });
  };
  const call: LibraryCall = (name, input) => request({ kind: 'call', name, input });
  return {
    directory,
    call,
    handlers: operationTable(call),
    addPackage: (piece, pictures, report) =>
      request({ kind: 'add-package', piece, pictures, report }),
    replacePackage: (articleId, piece, report) =>
      request({ kind: 'replace-package', articleId, piece, report }),
    readPackage: (articleId) => request({ kind: 'read-package', articleId }),
    maintain: () => request({ kind: 'maintain' }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closing ??= request({ kind: 'close' }).then(() => exited);
      return closing;
    },
  };
}
