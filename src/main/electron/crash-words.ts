/** What a person is told about the safety of their text after an exception nobody caught. */
import { assertNever } from '../../shared/ipc/result.ts';
import type { FlushAnswer } from './flush.ts';

/** The sentence, and whether nothing is lost by restarting at once. */
export type CrashWords = { readonly detail: string; readonly restartIsSafe: boolean };

/** Chosen by what the page answered when it was asked to save. */
export function crashWords(answer: FlushAnswer): CrashWords {
  switch (answer) {
    case 'saved':
      return {
        detail: 'Your text is saved. Restarting is the safest way to go on.',
        restartIsSafe: true,
      };
    case 'not-saved':
      return {
        detail:
          'Your newest words could not be saved. Copy them to another program before you restart.',
        restartIsSafe: false,
      };
    case 'no-answer':
      return {
        detail:
          'The window did not answer, so the newest words may not be saved. Wait a moment and look at the save light before you restart.',
        restartIsSafe: false,
      };
    default:
      return assertNever(answer);
  }
}
