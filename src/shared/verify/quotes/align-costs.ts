/**
 * The prices of the alignment: what it costs to put one word for another, and to leave a word out.
 * They only decide which words are laid against each other; classify.ts says what it means.
 */
import type { PreparedSource } from './prepared-source.ts';
import type { QuotePart } from './quote-parts.ts';
import { mayStandFor } from './words/contractions.ts';
import { isNumber } from './words/quantity.ts';
import type { QuoteWord } from './words/quote-word.ts';
import { wordClassOf } from './words/word-class.ts';

const RELATED = 0.7;
const SIMILAR = 0.8;
const UNRELATED = 1.1;
const STANDS_FOR = 0.05;
const FILLER = 0.1;
const REPEATED = 0.3;
/** A stutter repeats within this many words. */
const REPEAT_REACH = 5;

/** For each word of a stretch what it costs to leave it out; 1 unless speech is full of it. */
export function leaveOutCosts(source: PreparedSource, start: number, length: number): Float32Array {
  const costs = new Float32Array(length).fill(1);
  for (let index = 0; index < length; index += 1) {
    const word = source.words[start + index];
    if (word === undefined) continue;
    if (wordClassOf(word.key) === 'filler') costs[index] = FILLER;
    else if (isRepeated(source, start + index)) costs[index] = REPEATED;
  }
  return costs;
}

const EXTEND = 0.06;
const OVER_LABEL = 0.6;

/** What each further word of an omission costs; to run into another speaker's words costs more. */
export function extensionCosts(
  source: PreparedSource,
  start: number,
  length: number,
): Float32Array {
  const costs = new Float32Array(length).fill(EXTEND);
  if (source.labels.length === 0) return costs;
  const from = source.words[start]?.token.start ?? 0;
  let label = source.labels.findIndex((one) => one.end > from);
  for (let index = 0; index < length && label >= 0; index += 1) {
    const token = source.words[start + index]?.token;
    const next = source.labels[label];
    if (token === undefined || next === undefined) break;
    if (token.end < next.end) continue;
    costs[index] = EXTEND + OVER_LABEL;
    label += 1;
  }
  return costs;
}

function isRepeated(source: PreparedSource, at: number): boolean {
  for (let reach = 1; reach <= REPEAT_REACH; reach += 1) {
    if (source.numbers[at + reach] === source.numbers[at]) return true;
  }
  return false;
}

/** Prices of putting a part for each source word, by the word's place in the stretch. */
export function substitutionCosts(
  source: PreparedSource,
  start: number,
): (part: QuotePart) => (column: number) => number {
  return (part) => {
    if (part.kind !== 'word' && part.kind !== 'mended') return () => UNRELATED;
    // Few different words come up again and again: each is compared once.
    const known = new Map<number, number>();
    return (column) => {
      const number = source.numbers[start + column] ?? -1;
      const remembered = known.get(number);
      if (remembered !== undefined) return remembered;
      const word = source.words[start + column];
      const cost = word === undefined ? UNRELATED : costOf(part, word);
      known.set(number, cost);
      return cost;
    };
  };
}

function costOf(part: QuotePart & { readonly word: QuoteWord }, word: QuoteWord): number {
  const { key } = part.word;
  if (part.kind === 'mended')
    return fitsMended(part.outside, key, word.key) ? STANDS_FOR : UNRELATED;
  if (key === word.key) return 0;
  if (mayStandFor(key, word.key)) return STANDS_FOR;
  const isBothNumber = isNumber(part.word) && isNumber(word);
  const wordClass = wordClassOf(key);
  if (isBothNumber || (wordClass !== null && wordClass === wordClassOf(word.key))) return RELATED;
  return key.length > 3 && key.slice(0, 4) === word.key.slice(0, 4) ? SIMILAR : UNRELATED;
}

/** Whether "walk[ed]" may stand for a word: it is the same, or begins or ends as what is outside. */
export function fitsMended(outside: string, key: string, word: string): boolean {
  return (
    key === word || (outside.length > 1 && (word.startsWith(outside) || word.endsWith(outside)))
  );
}
