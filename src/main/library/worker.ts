/**
 * Entry of the library's thread: owns the only connection of the app, answers one request
 * after the other. Started by client.ts, ended by its `close` request and nothing else.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever, ok, type Result } from '../../shared/ipc/result.ts';
import { openLibrary } from './inline.ts';
import type { Library } from './library.ts';
import type { LibraryMessage, LibraryRequest, WorkerStart } from './messages.ts';

/** How often changes of other programs (the command line) are looked for, in milliseconds. */
const port = parentPort;
if (port === null) throw new Error('The library worker must be started as a thread.');
const start: WorkerStart = workerData;

const send = (message: LibraryMessage<unknown>): void => port.postMessage(message);

const library = openLibrary(start.directory, start.options);
send({ kind: 'opened', result: library.ok ? ok(null) : library });
if (library.ok) serve(library.value);
else port.close();

function serve(open: Library): void {
  open.subscribe((change) => send({ kind: 'changed', change }));
  port?.on('message', (request: LibraryRequest) => {
    void answer(open, request).then((result) => {
      send({ kind: 'answer', id: request.id, result });
      if (request.kind === 'close') port?.close();
    });
  });
}

async function answer(open: Library, request: LibraryRequest): Promise<Result<unknown>> {
  switch (request.kind) {
    case 'call':
      return open.call(request.name, request.input);
    case 'add-package':
      return open.addPackage(request.piece, request.pictures, request.report);
    case 'replace-package':
      return open.replacePackage(request.articleId, request.piece, request.report);
    case 'read-package':
      return open.readPackage(request.articleId);
    case 'maintain':
      return open.maintain();
    case 'close':
      await open.close();
      return ok(null);
    default:
      return assertNever(request);
  }
}
