/** What is said about the text after a crash never promises more than the page answered. */
import { expect, test } from 'vitest';
import { crashWords } from '../../../src/main/electron/crash-words.ts';

test('text counts as saved only when the page said so', () => {
  expect(crashWords('saved')).toMatchObject({ restartIsSafe: true });
  expect(crashWords('saved').detail).toContain('Your text is saved.');
  for (const answer of ['not-saved', 'no-answer'] as const) {
    expect(crashWords(answer).restartIsSafe).toBe(false);
    expect(crashWords(answer).detail).not.toContain('is saved');
  }
});
