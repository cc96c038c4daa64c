/** Finding words in the text of a source: case, kinds of quote marks and of spaces do not matter. */

import { originalRange } from '../../verify/text/mapped-text.ts';
import { foldCase, normalise } from '../../verify/text/normalise.ts';
import type { Range } from '../../verify/text/range.ts';

/** Most places that are looked for. */
const MOST = 2000;

/** Every place where the words stand, in order; none for empty words. */
export function findInSource(text: string, words: string): Range[] {
  const mapped = normalise(text, 'N2');
  const wanted = foldCase(normalise(words.trim(), 'N2').text);
  if (wanted === '') return [];
  const folded = foldCase(mapped.text);
  const found: Range[] = [];
  let at = folded.indexOf(wanted);
  while (at >= 0 && found.length < MOST) {
    found.push(originalRange(mapped, { start: at, end: at + wanted.length }));
    at = folded.indexOf(wanted, at + wanted.length);
  }
  return found;
}
