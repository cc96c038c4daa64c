/**
 * Words that were moved. An alignment sees them as left out here and put in there, or, when they
 * stood outside the aligned passage, only as put in.
 */

import type { Range } from '../text/range.ts';
import { tokensOf } from '../text/tokens.ts';
import { tierOf } from './edit-class.ts';
import { type PreparedSource, rangeOfWords } from './prepared-source.ts';
import type { QuoteEdit } from './quote-check.ts';
import { quoteWordsOf } from './words/quote-word.ts';

const FEWEST_MOVED = 3;
/** Words moved from farther away than this are a coincidence of common words. */
const FARTHEST = 300;

/** The edits with what was moved as one reordering, and the places it was moved from. */
export function withReordering(
  source: PreparedSource,
  edits: readonly QuoteEdit[],
): { readonly edits: readonly QuoteEdit[]; readonly movedFrom: readonly Range[] } {
  const material = edits.filter(
    (edit) => tierOf(edit.class) === 'material' || edit.class === 'article',
  );
  const others = edits.filter((edit) => !material.includes(edit));
  const whole = movedWithin(source, material);
  if (whole !== null) return { edits: [...others, whole], movedFrom: [] };
  const movedFrom: Range[] = [];
  const renamed = edits.map((edit): QuoteEdit => {
    const from = edit.from === '' ? placeOfMoved(source, edit) : null;
    if (from === null) return edit;
    movedFrom.push(from);
    return { ...edit, class: 'reordering' };
  });
  return { edits: renamed, movedFrom };
}

/** One edit over all when the words left out are the words put in. */
function movedWithin(source: PreparedSource, edits: readonly QuoteEdit[]): QuoteEdit | null {
  if (edits.length < 2) return null;
  const from = sortedKeys(edits.map((edit) => edit.from).join(' '));
  const to = sortedKeys(edits.map((edit) => edit.to).join(' '));
  if (from === '' || from !== to) return null;
  const start = Math.min(...edits.map((edit) => edit.sourceRange.start));
  const end = Math.max(...edits.map((edit) => edit.sourceRange.end));
  const first = Math.min(...edits.map((edit) => edit.quoteRange.start));
  const last = Math.max(...edits.map((edit) => edit.quoteRange.end));
  return {
    class: 'reordering',
    from: source.text.slice(start, end),
    to: edits
      .map((edit) => edit.to)
      .filter((text) => text !== '')
      .join(' … '),
    quoteRange: { start: first, end: last },
    sourceRange: { start, end },
  };
}

function sortedKeys(text: string): string {
  return tokensOf(text)
    .map(({ key }) => key)
    .sort()
    .join(' ');
}

/** Where in the source the words of an insertion stand together, near it; null if nowhere. */
function placeOfMoved(source: PreparedSource, edit: QuoteEdit): Range | null {
  const numbers = quoteWordsOf(tokensOf(edit.to)).map(({ key }) => source.numberOf.get(key) ?? -1);
  if (numbers.length < FEWEST_MOVED) return null;
  for (const start of source.positions[numbers[0] ?? -1] ?? []) {
    if (!numbers.every((number, index) => source.numbers[start + index] === number)) continue;
    const range = rangeOfWords(source, start, start + numbers.length - 1);
    if (Math.abs(range.start - edit.sourceRange.start) < FARTHEST * 6) return range;
  }
  return null;
}
