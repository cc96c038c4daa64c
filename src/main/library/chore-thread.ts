/**
 * Runs chores in threads of their own, so that neither windows nor the library's writer wait
 * for a check of the whole file. One thread per chore; it ends with its answer.
 */
import type { Result } from '../../shared/ipc/result.ts';
import { startThread } from '../system/thread.ts';
import type { Chore, ChoreAnswers } from './chores.ts';

/** Does one chore; `workerFile` is worker.ts under plain Node and the built bundle in the app. */
export async function runChore<Kind extends Chore['kind']>(
  workerFile: URL | string,
  work: Extract<Chore, { kind: Kind }>,
): Promise<Result<ChoreAnswers[Kind]>> {
  const { requester, ended } = startThread(workerFile, 'chore');
  // The answer is what `doChore` returned for this kind, in the same program.
  const answer = requester.request('thread.chore', work).answer as Promise<
    Result<ChoreAnswers[Kind]>
  >;
  const result = await answer;
  await ended;
  return result;
}
