/**
 * A worker thread and the requests to it: started, listened to, and heard when it ends. Used
 * for the library, its chores and the tasks. Whatever ends a thread, every request is answered.
 */
import { Worker } from 'node:worker_threads';
import { createRequester, type Requester, type RequesterOptions } from '../../shared/ipc/port.ts';

/** A running thread; `ended` resolves once it has ended, by itself or not. */
export type Thread = {
  readonly requester: Requester;
  readonly ended: Promise<void>;
  /** Ends it at once, for threads whose work can be dropped. */
  readonly terminate: () => Promise<unknown>;
};

/** Starts a thread from its file; `name` is how details of errors call it. */
export function startThread(
  file: URL | string,
  name: string,
  options: Omit<RequesterOptions, 'now'> = {},
): Thread {
  const worker = new Worker(file);
  const requester = createRequester(
    {
      post: (message) => worker.postMessage(message),
      listen: (listener) => worker.on('message', listener),
    },
    { now: () => performance.now(), ...options },
  );
  let reason: string | null = null;
  worker.on('error', (error) => {
    reason = String(error);
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', (code) => {
      // First, so that who starts a new thread has done so before the failed requests are heard.
      resolve();
      requester.close('internal', `${name} thread: ${reason ?? `ended with code ${code}`}`);
    });
  });
  return { requester, ended, terminate: () => worker.terminate() };
}
