/** The words for damage that the weekly check found while the library is open. */
import { type AppError, errorOf } from '../../../shared/ipc/result.ts';
import { counted } from '../../../shared/wording/counted.ts';

/** What was found and what to do about it; the findings themselves are its detail. */
export function damageNotice(problems: readonly string[]): AppError {
  const found = counted(problems.length, 'problem');
  const sentence = `The weekly check found ${found} in the library: ${problems[0] ?? ''}`;
  const action =
    'Choose File › Export the whole library to keep a copy of every piece. Earlier backups are kept.';
  return { ...errorOf('corrupt', problems.join('\n'), sentence), action };
}
