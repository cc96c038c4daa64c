/**
 * Opens the library for one command and closes it again, whatever happens. The app may have it
 * open at the same time; when it cannot be shared, the error names who holds it.
 */
import type { AppError, Result } from '../../shared/ipc/result.ts';
import { describeHolder, findHolders } from '../library/holders.ts';
import { openLibrary } from '../library/inline.ts';
import type { Library } from '../library/library.ts';
import { failed, type Invocation, type Outcome } from './command.ts';

/** Runs `work` on the open library, or answers with the reason why it could not be opened. */
export async function withLibrary(
  { libraryDirectory }: Invocation,
  work: (library: Library) => Promise<Outcome>,
): Promise<Outcome> {
  const library = openLibrary(libraryDirectory, { who: 'command line' });
  if (!library.ok) return failed(namingHolder(library.error, libraryDirectory));
  try {
    return await work(library.value);
  } finally {
    await library.value.close();
  }
}

/** The outcome of a result: `show` turns its value into one. */
export function outcomeOf<Value>(result: Result<Value>, show: (value: Value) => Outcome): Outcome {
  return result.ok ? show(result.value) : failed(result.error);
}

function namingHolder(error: AppError, directory: string): AppError {
  if (error.code !== 'locked-by-other' && error.code !== 'busy') return error;
  const holders = findHolders(directory).holders.map(describeHolder);
  if (holders.length === 0) return error;
  return { ...error, sentence: `The library is held by ${holders.join(' and ')}.` };
}
