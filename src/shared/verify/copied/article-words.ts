/** The words of an article that may be compared with its sources, and those that may not. */

import type { PreparedSource } from '../quotes/prepared-source.ts';
import { UNKNOWN } from '../quotes/runs.ts';
import { type QuoteWord, quoteWordsOf } from '../quotes/words/quote-word.ts';
import { wordClassOf } from '../quotes/words/word-class.ts';
import type { Range } from '../text/range.ts';
import { tokensOf } from '../text/tokens.ts';

/** The words of an article; `isFree` is false where words are quoted, attributed or a name. */
export type ArticleWords = {
  readonly text: string;
  readonly words: readonly QuoteWord[];
  readonly isFree: readonly boolean[];
};

/** Reads an article; words that touch an excluded range never match. */
export function articleWordsOf(text: string, excluded: readonly Range[]): ArticleWords {
  const words = quoteWordsOf(tokensOf(text));
  const isFree = words.map(
    ({ token }) => !excluded.some(({ start, end }) => token.start < end && token.end > start),
  );
  return { text, words, isFree };
}

/** The numbers of an article's words in a source's index. */
export function numbersIn(
  source: PreparedSource,
  { words, isFree }: ArticleWords,
): readonly number[] {
  return words.map(({ key }, at) =>
    isFree[at] === true ? (source.numberOf.get(key) ?? UNKNOWN) : UNKNOWN,
  );
}

const SMALL: ReadonlySet<string> = new Set(
  (
    'and or but if then than so as for with by from into onto out up down over under off this ' +
    'that these those there here he she they we you i me him her them us his its their our your ' +
    'my who whom which what when where why how not no all any some each every both said says ' +
    'will would can could may might must should shall'
  ).split(' '),
);

/** Whether a word says something by itself: no article, pronoun, preposition or auxiliary. */
export function isContentWord({ key, token }: QuoteWord): boolean {
  if (token.kind !== 'word') return token.kind === 'number';
  const wordClass = wordClassOf(key);
  return key.length > 1 && wordClass !== 'article' && wordClass !== 'light' && !SMALL.has(key);
}

/** Whether a word is written as a name: names are taken over by everyone. */
export function isNameLike(word: QuoteWord, before: QuoteWord | undefined, text: string): boolean {
  if (!/^\p{Lu}/u.test(word.token.text) || before === undefined) return false;
  return !/[.!?“"\n]/u.test(text.slice(before.token.end, word.token.start));
}
