/**
 * Runs chores in threads of their own, so that neither windows nor the library's writer wait
 * for a check of the whole file. One thread per chore; it ends with its answer.
 */
import { Worker } from 'node:worker_threads';
import { createRequester } from '../../shared/ipc/port.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Chore, ChoreAnswers } from './chores.ts';

/** Does one chore; `workerFile` is worker.ts under plain Node and the built bundle in the app. */
export async function runChore<Kind extends Chore['kind']>(
  workerFile: URL | string,
  work: Extract<Chore, { kind: Kind }>,
): Promise<Result<ChoreAnswers[Kind]>> {
  const worker = new Worker(workerFile);
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const requester = createRequester(
    {
      post: (message) => worker.postMessage(message),
      listen: (listener) => worker.on('message', listener),
    },
    { now: () => performance.now() },
  );
  worker.on('error', (error) => requester.close('internal', `library thread: ${error}`));
  worker.on('exit', () => requester.close('internal', 'the library thread has ended'));
  // The answer is what `doChore` returned for this kind, in the same program.
  const answer = requester.request('thread.chore', work).answer as Promise<
    Result<ChoreAnswers[Kind]>
  >;
  const result = await answer;
  await exited;
  return result;
}
