/**
 * Words as the importer counts them: the unit in which nothing may be lost.
 * Used by the accounting at the end of every import and by its tests.
 */
import { UNSPACED_SCRIPTS } from '../../article/scripts.ts';

/** How often each word occurs. */
export type WordCounts = ReadonlyMap<string, number>;

/** Controls that change how text is shown but not what it says: bidi, zero-width, soft hyphen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Scripts written without spaces count by character, so that a split sentence still adds up. */
const WORD = new RegExp(
  `[${UNSPACED_SCRIPTS}]|(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** Removes controls that are invisible or reorder text; the words stay as they are. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Every word of a text in order: runs of letters, digits and their marks. */
export function wordsOf(text: string): string[] {
  return withoutInvisible(text).match(WORD) ?? [];
}

/** How often each word stands in several texts together. */
export function wordCounts(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What is left of `whole` after taking `part` away, word by word. */
export function subtractWords(whole: WordCounts, part: WordCounts): Map<string, number> {
  const rest = new Map<string, number>();
  for (const [word, count] of whole) {
    const left = count - (part.get(word) ?? 0);
    if (left > 0) rest.set(word, left);
  }
  return rest;
}
