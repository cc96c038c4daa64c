/**
 * Scripts without spaces in full-text search. The index's tokenizer takes a run of Chinese
 * for one word, so each such character is followed by an invisible break, in the index and
 * in queries alike; a run typed by the editor becomes a phrase of its characters.
 */
import { UNSPACED_SCRIPTS } from '../article/scripts.ts';

/** Zero-width space: separates tokens and shows nothing. */
const BREAK = '\u200b';

const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED_SCRIPTS}]\\p{M}*`, 'gu');

/** Text as it goes into the index. */
export function segmentForIndex(text: string): string {
  return text.replace(UNSPACED_CHARACTER, (character) => `${BREAK}${character}${BREAK}`);
}

/** Text from the index as people see it. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(BREAK, '');
}
