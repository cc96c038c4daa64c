/** Numbers spelled in words, up to and including "hundred"; larger scales are scale.ts's. */
import { ONE, type Rational, rational } from '../decimal.ts';
import { afterHyphen, lowerAt, type Token } from '../token.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const SMALL_VALUES = new Map(SMALL.split(' ').map((word, value) => [word, BigInt(value)]));
const TENS_VALUES = new Map(TENS.split(' ').map((word, place) => [word, BigInt(10 * (place + 2))]));

/** A number read from tokens, and the index of the token after it. */
export type Spelled = { readonly value: Rational; readonly step: Rational; readonly next: number };

/** Whether a word may begin a spelled number; "a" only before "hundred", see `readWords`. */
export function isNumberWord(word: string): boolean {
  return SMALL_VALUES.has(word) || TENS_VALUES.has(word);
}

/** The value of a single small number word ("four", "twelve"), or null. */
export function smallNumber(word: string): bigint | null {
  return SMALL_VALUES.get(word) ?? null;
}

/** Reads "forty-two", "two hundred and fifty", "a hundred"; null when no number starts here. */
export function readWords(tokens: readonly Token[], at: number): Spelled | null {
  const first = readBelowHundred(tokens, at) ?? readArticle(tokens, at);
  if (first === null) return null;
  const hundredAt = afterHyphen(tokens, first.next);
  if (lowerAt(tokens, hundredAt) !== 'hundred' || first.value >= 100n) {
    return first.isArticle ? null : spelled(first.value, first.next);
  }
  const hundreds = first.value * 100n;
  const restAt = hundredAt + 1;
  const rest = readBelowHundred(tokens, lowerAt(tokens, restAt) === 'and' ? restAt + 1 : restAt);
  return rest === null || rest.value === 0n
    ? spelled(hundreds, restAt)
    : spelled(hundreds + rest.value, rest.next);
}

type Part = { readonly value: bigint; readonly next: number; readonly isArticle: boolean };

function readArticle(tokens: readonly Token[], at: number): Part | null {
  return lowerAt(tokens, at) === 'a' ? { value: 1n, next: at + 1, isArticle: true } : null;
}

function readBelowHundred(tokens: readonly Token[], at: number): Part | null {
  const word = lowerAt(tokens, at);
  const small = SMALL_VALUES.get(word);
  if (small !== undefined) return { value: small, next: at + 1, isArticle: false };
  const tens = TENS_VALUES.get(word);
  if (tens === undefined) return null;
  const unitAt = afterHyphen(tokens, at + 1);
  const unit = SMALL_VALUES.get(lowerAt(tokens, unitAt));
  return unit === undefined || unit === 0n || unit > 9n
    ? { value: tens, next: at + 1, isArticle: false }
    : { value: tens + unit, next: unitAt + 1, isArticle: false };
}

function spelled(value: bigint, next: number): Spelled {
  return { value: rational(value), step: ONE, next };
}
