/** What is wrong with the quotation marks of a text, for the desk to mend. Made by scan.ts. */
import type { Range } from '../text/range.ts';

/** A mark without its partner; the range covers the mark alone. */
export type QuoteProblem = Range & {
  readonly code: 'unclosed' | 'unopened';
  /** For people: which mark, and the words beside it. */
  readonly sentence: string;
};

const SHOWN = 30;

/** The problem of the mark at `at`, with the words after it (unclosed) or before it (unopened). */
export function quoteProblem(text: string, at: number, code: QuoteProblem['code']): QuoteProblem {
  const mark = text.charAt(at);
  const sentence =
    code === 'unclosed'
      ? `The quotation mark before “${wordsAfter(text, at)}” is never closed.`
      : `The quotation mark after “${wordsBefore(text, at)}” was never opened.`;
  return { start: at, end: at + mark.length, code, sentence };
}

function wordsAfter(text: string, at: number): string {
  const line = text.slice(at + 1, at + 1 + SHOWN).split('\n')[0] ?? '';
  return line.replace(/\s\S*$/u, '').trim();
}

function wordsBefore(text: string, at: number): string {
  const line =
    text
      .slice(Math.max(0, at - SHOWN), at)
      .split('\n')
      .at(-1) ?? '';
  return line.replace(/^\S*\s/u, '').trim();
}
