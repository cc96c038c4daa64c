/**
 * Halves and quarters as numerals: "half a million", "two and a half", "2½", "a quarter of a
 * million". Shares of something named ("half of voters") are fraction.ts's.
 */
import { add, multiply, ONE, type Rational, rational } from '../decimal.ts';
import { readDigits } from '../number/digits.ts';
import { readScale, scaleOf } from '../number/scale.ts';
import { readVulgar } from '../number/vulgar.ts';
import { smallNumber } from '../number/words.ts';
import { afterHyphen, lowerAt, type Token } from '../token.ts';
import { readSuffix } from '../unit/suffix.ts';

type HalfReading = {
  readonly value: Rational;
  readonly step: Rational;
  readonly next: number;
  readonly scaled: boolean;
};

const HALF = rational(1n, 2n);
/** What a half or quarter in words is exact to. */
export const TENTH = rational(1n, 10n);

/** Reads a numeral with a half or quarter in it, or null. */
export function readHalf(tokens: readonly Token[], at: number): HalfReading | null {
  return readPartOfScale(tokens, at) ?? readWholeAndPart(tokens, at);
}

/** "half a million", "half-dozen", "half an hour", "a quarter of a million". */
function readPartOfScale(tokens: readonly Token[], at: number): HalfReading | null {
  const part = partAt(tokens, at);
  if (part === null) return null;
  const ofAt = lowerAt(tokens, part.next) === 'of' ? part.next + 1 : part.next;
  const article = lowerAt(tokens, ofAt);
  const wholeAt = article === 'a' || article === 'an' ? ofAt + 1 : afterHyphen(tokens, ofAt);
  if (wholeAt === part.next) return null;
  if (scaleOf(lowerAt(tokens, wholeAt)) !== null) {
    const scale = readScale(tokens, wholeAt, () => false);
    const value = multiply(part.value, scale.factor);
    return { value, step: multiply(scale.factor, TENTH), next: scale.next, scaled: true };
  }
  const unit = readSuffix(tokens, wholeAt, { scaled: false, hasDecimals: false, spelled: true });
  return unit === null ? null : { value: part.value, step: TENTH, next: wholeAt, scaled: false };
}

type Part = { readonly value: Rational; readonly next: number };

function partAt(tokens: readonly Token[], at: number): Part | null {
  if (lowerAt(tokens, at) === 'half') return { value: HALF, next: at + 1 };
  const article = lowerAt(tokens, at);
  const isQuarter = lowerAt(tokens, at + 1) === 'quarter' && lowerAt(tokens, at + 2) === 'of';
  if ((article !== 'a' && article !== 'one') || !isQuarter) return null;
  const whole = lowerAt(tokens, at + 3);
  return whole === 'a' || whole === 'an' ? { value: rational(1n, 4n), next: at + 2 } : null;
}

/** "two and a half", "three-and-a-half", "2½", "2 1/2", "one and three quarters". */
function readWholeAndPart(tokens: readonly Token[], at: number): HalfReading | null {
  const whole = wholeAt(tokens, at);
  if (whole === null) return null;
  const vulgar = readVulgar(tokens, at + 1);
  if (vulgar !== null) {
    return { value: add(whole, vulgar.value), step: TENTH, next: vulgar.next, scaled: false };
  }
  const part = addedPartAfter(tokens, at + 1);
  return part === null
    ? null
    : { value: add(whole, part.value), step: TENTH, next: part.next, scaled: false };
}

function wholeAt(tokens: readonly Token[], at: number): Rational | null {
  const token = tokens[at];
  if (token?.kind === 'number') return readDigits(token.text)?.value ?? null;
  const small = smallNumber(lowerAt(tokens, at));
  return small === null ? null : rational(small);
}

const ADDED_PARTS: ReadonlyMap<string, Rational> = new Map([
  ['a half', HALF],
  ['a quarter', rational(1n, 4n)],
  ['a third', rational(1n, 3n)],
  ['three quarters', rational(3n, 4n)],
  ['two thirds', rational(2n, 3n)],
]);

function addedPartAt(tokens: readonly Token[], at: number): Part | null {
  const secondAt = afterHyphen(tokens, at + 1);
  const value = ADDED_PARTS.get(`${lowerAt(tokens, at)} ${lowerAt(tokens, secondAt)}`);
  return value === undefined ? null : { value, next: secondAt + 1 };
}

/** The part behind an "and" ("… and a half"), unless it is a half of something else named. */
export function addedPartAfter(tokens: readonly Token[], at: number): Part | null {
  const andAt = afterHyphen(tokens, at);
  if (lowerAt(tokens, andAt) !== 'and') return null;
  const part = addedPartAt(tokens, afterHyphen(tokens, andAt + 1));
  if (part === null || lowerAt(tokens, part.next) === 'of') return null;
  const isJoined = afterHyphen(tokens, part.next) !== part.next;
  return isJoined && afterHyphen(tokens, andAt + 1) === andAt + 1 ? null : part;
}

/** Whether a value is exactly one, where "one" may be a pronoun. */
export function isOne(value: Rational): boolean {
  return value.numerator === ONE.numerator && value.denominator === ONE.denominator;
}
