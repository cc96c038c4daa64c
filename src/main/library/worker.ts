/**
 * Entry of the library's thread: owns the only connection of the app, answers one request
 * after the other. Started by client.ts, ended by its close request and nothing else.
 */
import { parentPort } from 'node:worker_threads';
import { dispatch } from '../../shared/ipc/dispatch.ts';
import { serveRequests } from '../../shared/ipc/port.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { doChore } from './chores.ts';
import { type CopyRequest, isCopyRequest, parseCopyInput } from './evidence/copy-requests.ts';
import { openLibrary } from './inline.ts';
import type { Library } from './library.ts';
import { LIBRARY_OPERATIONS } from './operations.ts';
import { CHANGED_EVENT, REQUESTS } from './requests.ts';
import { classify } from './sqlite-errors.ts';

const port = parentPort;
if (port === null) throw new Error('The library worker must be started as a thread.');

let library: Library | null = null;

const server = serveRequests(
  {
    post: (message) => port.postMessage(message),
    listen: (listener) => port.on('message', listener),
  },
  (name, input) => {
    if (name === 'thread.open') return open(input);
    return name === 'thread.chore' ? doOnly(input) : answer(name, input);
  },
  { now: () => performance.now(), schedule: setImmediate },
);

function open(input: unknown): Result<null> {
  const { directory, ...options } = REQUESTS['thread.open'].parse(input);
  const given = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  );
  const opened = openLibrary(directory, given);
  if (!opened.ok) {
    endThread();
    return opened;
  }
  library = opened.value;
  library.subscribe((change) => server.announce(CHANGED_EVENT, change));
  return ok(null);
}

/** A thread started for one chore ends with it. */
function doOnly(input: unknown): Result<unknown> {
  endThread();
  try {
    return doChore(REQUESTS['thread.chore'].parse(input));
  } catch (error) {
    return { ok: false, error: classify(error) };
  }
}

async function answer(name: string, input: unknown): Promise<Result<unknown>> {
  if (library === null) return fail('cancelled', 'the library is not open');
  switch (name) {
    case 'thread.addPackage': {
      const { piece, pictures, report } = REQUESTS[name].parse(input);
      return library.addPackage(piece, pictures, report);
    }
    case 'thread.replacePackage': {
      const { id, piece, report } = REQUESTS[name].parse(input);
      return library.replacePackage(id, piece, report);
    }
    case 'thread.readPackage':
      return library.readPackage(REQUESTS[name].parse(input).id);
    case 'thread.maintain':
      return library.maintain();
    case 'thread.noteCheck':
      return library.noteCheck();
    case 'thread.close':
      await library.close();
      endThread();
      return ok(null);
    default:
      return isCopyRequest(name)
        ? answerCopy(library, name, input)
        : answerOperation(library, name, input);
  }
}

/** One request with its own input, which the list of requests alone would forget. */
function answerCopy<Name extends CopyRequest>(
  open: Library,
  name: Name,
  input: unknown,
): Promise<Result<unknown>> {
  return open.copies(name, parseCopyInput(name, input));
}

async function answerOperation(
  open: Library,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  const operation = LIBRARY_OPERATIONS.find((candidate) => candidate === name);
  if (operation === undefined) return fail('invalid-input', name);
  return dispatch(open.handlers, operation, input);
}

/** Lets the answer under way be posted first; a thread without listeners ends by itself. */
function endThread(): void {
  setImmediate(() => port?.close());
}
