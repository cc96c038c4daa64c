/**
 * How words and characters are counted. Every count in the program (status bar, limits,
 * library list, exports) comes from here, so that no two of them disagree.
 */
import { UNSPACED_SCRIPTS } from './scripts.ts';

/** Their words come from the language's rules. */
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

/** White space, and the em dash that joins two words without space in American copy. */
const BETWEEN_WORDS = /[\s\u2014]+/u;

const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Anything that can make one visible character out of several code points. */
const COMPOSED = /[\p{M}\p{Cs}\p{Cf}\u1100-\u11ff\ud7b0-\ud7ff\u{10000}-\u{10ffff}\r]/u;

const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const characterSegmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Words as newsrooms count them: runs between spaces that hold a letter or digit, so that
 * "long-range" and "$56.2bn" are one word each and a lone dash is none. Runs in scripts
 * without spaces (Chinese, Japanese, Thai …) are divided by Unicode word segmentation.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.split(BETWEEN_WORDS)) {
    if (!HAS_LETTER_OR_DIGIT.test(run)) continue;
    words += UNSPACED.test(run) ? countSegmentedWords(run) : 1;
  }
  return words;
}

function countSegmentedWords(run: string): number {
  let words = 0;
  for (const segment of wordSegmenter.segment(run)) if (segment.isWordLike === true) words += 1;
  return words;
}

/** Characters as a reader sees them, spaces included: an emoji or accented letter is one. */
export function countCharacters(text: string): number {
  if (!COMPOSED.test(text)) return text.length;
  let characters = 0;
  for (const _segment of characterSegmenter.segment(text)) characters += 1;
  return characters;
}

/** Whole minutes to read so many words at a speed in words per minute; at least 1 if any. */
export function readingMinutes(words: number, wordsPerMinute: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute));
}
