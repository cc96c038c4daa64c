/**
 * Tells before a stretch is aligned that a quote cannot be found in it: too many of its words are
 * nowhere near. Only saves time; must stay true: what judge.ts would find is never turned away.
 */
import type { PreparedSource } from './prepared-source.ts';
import type { QuotePart } from './quote-parts.ts';
import { isNumber } from './words/quantity.ts';
import type { QuoteWord } from './words/quote-word.ts';
import { wordClassOf } from './words/word-class.ts';

type Stretch = { readonly start: number; readonly end: number };

/** Shorter quotes have rules of their own. */
const FEWEST_WORDS = 8;
/** A quote is found with 2 words in 5 missing; one in ten more may be spelt or joined otherwise. */
const MOST_MISSING = 0.5;
/** With more than one in five missing it takes five words that say something; the same allowance. */
const MOST_MISSING_AMONG_FEW = 0.3;
const FEWEST_CONTENT_WORDS = 5;
/** Moved words come from within so many words. */
const REACH = 300;
const STEM = 4;

/** Whether no alignment of the parts with a stretch of the source can pass. */
export function isHopeless(
  source: PreparedSource,
  parts: readonly QuotePart[],
  { start, end }: Stretch,
): boolean {
  const words = parts.flatMap((part) => (part.kind === 'word' ? [part.word] : []));
  const mended = parts.filter(({ kind }) => kind === 'mended').length;
  if (words.length < FEWEST_WORDS) return false;
  const sayers = words.filter(saysSomething);
  const near = stemsIn(source, start - REACH, end + REACH);
  const missing = sayers.filter(({ key }) => !near.has(key.slice(0, STEM))).length;
  const share = missing / (words.length + mended);
  if (share <= MOST_MISSING_AMONG_FEW) return false;
  if (share > MOST_MISSING) return true;
  const content = words.filter(
    ({ key }) => key.length > 3 && wordClassOf(key) !== 'light' && stands(source, key, start, end),
  );
  return content.length < FEWEST_CONTENT_WORDS;
}

/** Words that no mild edit puts in or takes out. */
function saysSomething(word: QuoteWord): boolean {
  return word.key.length > STEM && wordClassOf(word.key) === null && !isNumber(word);
}

function stemsIn({ words }: PreparedSource, start: number, end: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let at = Math.max(0, start); at < Math.min(end, words.length); at += 1) {
    stems.add(words[at]?.key.slice(0, STEM) ?? '');
  }
  return stems;
}

/** Whether a word stands in a stretch, end excluded. */
function stands(source: PreparedSource, key: string, start: number, end: number): boolean {
  const places = source.positions[source.numberOf.get(key) ?? -1] ?? [];
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? end) < start) low = middle + 1;
    else high = middle;
  }
  return (places[low] ?? end) < end;
}
