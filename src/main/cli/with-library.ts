/**
 * Opens the library for one command and closes it again, whatever happens. The app may have it
 * open at the same time; when it cannot be shared, the error names who holds it.
 */
import type { AppError, Result } from '../../shared/ipc/result.ts';
import { describeHolder, findHolders } from '../library/holders.ts';
import { openLibrary } from '../library/inline.ts';
import type { Library } from '../library/library.ts';
import { failed, type Invocation, type Outcome } from './command.ts';
import { ERROR_SHAPE } from './shapes.ts';

/** Whether a command may start a library where none is; the others need one to be there. */
export type Absence = 'create' | 'report';

/** Runs `work` on the open library, or answers with the reason why it could not be opened. */
export async function withLibrary(
  { libraryDirectory }: Invocation,
  absence: Absence,
  work: (library: Library) => Promise<Outcome>,
): Promise<Outcome> {
  const options = { who: 'command line', expectExisting: absence === 'report' };
  const library = openLibrary(libraryDirectory, options);
  if (!library.ok) return failed(explained(library.error, libraryDirectory));
  try {
    const outcome = await work(library.value);
    const problem = ERROR_SHAPE.safeParse(outcome.data);
    return problem.success ? failed(explained(problem.data.error, libraryDirectory)) : outcome;
  } finally {
    await library.value.close();
  }
}

/** The outcome of a result: `show` turns its value into one. */
export function outcomeOf<Value>(result: Result<Value>, show: (value: Value) => Outcome): Outcome {
  return result.ok ? show(result.value) : failed(result.error);
}

/** The error with what the command line knows more: who holds the library, where none is. */
function explained(error: AppError, directory: string): AppError {
  if (error.code === 'missing') {
    return { ...error, sentence: `There is no library in ${directory}.` };
  }
  if (error.code !== 'locked-by-other' && error.code !== 'busy') return error;
  const holders = findHolders(directory)
    .holders.filter(({ pid }) => pid !== process.pid)
    .map(describeHolder);
  if (holders.length === 0) return error;
  return { ...error, sentence: `The library is held by ${holders.join(' and ')}.` };
}
