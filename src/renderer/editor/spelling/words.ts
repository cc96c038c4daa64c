/**
 * The words of a text that can be misspelt, with their places. Addresses, handles, code-like
 * runs and numbers are left out here already, so that they are never sent to be checked.
 */

/** A word and where it stands: UTF-16 offsets into the text. */
export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

const RUN = /\S+/gu;
/**
 * Letters with marks, joined by apostrophes or hyphens that have letters on both sides. An
 * apostrophe at the end belongs to a word in s (editors’); elsewhere it closes a quotation.
 */
const WORD = /[\p{L}\p{M}]+(?:['’\u2010\u2011-][\p{L}\p{M}]+)*(?:(?<=[sS])['’])?/gu;
const NOT_WORDS = /:\/\/|^www\.|@|^[#/\\]|_|\p{N}|\p{L}\.\p{L}/u;
/** Text in a script that the English dictionaries do not cover. */
const LATIN = /^[\p{Script=Latin}\p{M}'’\u2010\u2011-]+$/u;
const LONGEST = 60;

/** Every checkable word of a text, in order. */
export function wordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const run of text.matchAll(RUN)) {
    if (NOT_WORDS.test(run[0])) continue;
    for (const match of run[0].matchAll(WORD)) {
      const word = match[0];
      if (word.length < 2 || word.length > LONGEST || !LATIN.test(word)) continue;
      const from = run.index + match.index;
      words.push({ word, from, to: from + word.length });
    }
  }
  return words;
}
