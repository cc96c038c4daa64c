/**
 * Selectors of passages: the exact words, what stands around them and where. Made when a
 * person picks a passage, so that it can be found again in a later copy of the source.
 */
import { PASSAGE_CONTEXT, type Passage } from '../../evidence/passage.ts';
import { type Projection, segmentAt } from '../../evidence/projection.ts';
import type { Range } from '../../verify/text/range.ts';
import { NOWHERE } from '../projected.ts';

/** The part of a passage that finds it. */
export type PassageSelector = Pick<
  Passage,
  'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'locator'
>;

/**
 * The selector of a range, without the white space at its ends; null when nothing is left. The
 * hash of `exact` is for who stores the passage.
 */
export function makePassage(projection: Projection, range: Range): PassageSelector | null {
  const { text } = projection;
  const picked = text.slice(range.start, range.end);
  const start = range.start + (picked.length - picked.trimStart().length);
  const end = range.start + picked.trimEnd().length;
  if (start >= end) return null;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - PASSAGE_CONTEXT), start), 'before'),
    suffix: whole(text.slice(end, end + PASSAGE_CONTEXT), 'after'),
    locator: segmentAt(projection, start)?.locator ?? NOWHERE,
  };
}

/** Context never begins or ends with half a character. */
function whole(context: string, side: 'before' | 'after'): string {
  return side === 'before'
    ? context.replace(/^[\uDC00-\uDFFF]/, '')
    : context.replace(/[\uD800-\uDBFF]$/, '');
}
