/**
 * A source made ready for many quotes: its words, numbered, with the places of each. Build it once
 * per snapshot and keep it; it holds nothing but what the text gives.
 */
import type { Range } from '../text/range.ts';
import { tokensOf } from '../text/tokens.ts';
import { type SpeakerLabel, speakerLabelsOf } from './speakers.ts';
import { type QuoteWord, quoteWordsOf } from './words/quote-word.ts';

/** A source with its index. */
export type PreparedSource = {
  readonly text: string;
  readonly words: readonly QuoteWord[];
  /** The number of each word's key, in the order of `words`. */
  readonly numbers: Int32Array;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Where each numbered key stands, as indexes into `words`, rising. */
  readonly positions: readonly (readonly number[])[];
  /** Keys that occur without a capital: not names. */
  readonly plainKeys: ReadonlySet<string>;
  readonly labels: readonly SpeakerLabel[];
};

/** Indexes a source. */
export function prepareSource(text: string): PreparedSource {
  const words = quoteWordsOf(tokensOf(text));
  const numbers = new Int32Array(words.length);
  const numberOf = new Map<string, number>();
  const positions: number[][] = [];
  const plainKeys = new Set<string>();
  words.forEach(({ key, token }, index) => {
    const number = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, number);
    numbers[index] = number;
    const places = positions[number];
    if (places === undefined) positions.push([index]);
    else places.push(index);
    if (!startsWithCapital(token.text)) plainKeys.add(key);
  });
  return { text, words, numbers, numberOf, positions, plainKeys, labels: speakerLabelsOf(text) };
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word is written with a capital. */
export function startsWithCapital(text: string): boolean {
  return CAPITAL.test(text);
}

/** The range of the source text from one word to another, both included; empty if none. */
export function rangeOfWords(source: PreparedSource, first: number, last: number): Range {
  const from = source.words[first]?.token;
  const to = source.words[last]?.token;
  if (from !== undefined && to !== undefined && first <= last) {
    return { start: from.start, end: Math.max(from.end, to.end) };
  }
  const place = source.words[first]?.token.start ?? source.text.length;
  return { start: place, end: place };
}

/** Whether a word is the first of a sentence, as far as the stop before it tells. */
export function opensSentence({ words, text }: PreparedSource, at: number): boolean {
  const before = words[at - 1]?.token;
  const here = words[at]?.token;
  if (before === undefined || here === undefined) return true;
  return /[.!?:;“”"\n]/u.test(text.slice(before.end, here.start));
}
