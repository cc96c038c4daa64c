/**
 * Scale words and suffixes: bn, m, k, tn, million, lakh, crore, dozen. One-letter suffixes are
 * metres, tonnes and minutes as well, so they count as scale only where the caller allows them.
 */
import { multiply, ONE, powerOfTen, type Rational, rational } from '../decimal.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';

const WORDS: ReadonlyMap<string, Rational> = new Map([
  ['dozen', rational(12n)],
  ['hundred', powerOfTen(2)],
  ['thousand', powerOfTen(3)],
  ['lakh', powerOfTen(5)],
  ['lakhs', powerOfTen(5)],
  ['million', powerOfTen(6)],
  ['mn', powerOfTen(6)],
  ['mln', powerOfTen(6)],
  ['crore', powerOfTen(7)],
  ['crores', powerOfTen(7)],
  ['billion', powerOfTen(9)],
  ['bn', powerOfTen(9)],
  ['bln', powerOfTen(9)],
  ['trillion', powerOfTen(12)],
  ['tn', powerOfTen(12)],
  ['trn', powerOfTen(12)],
  ['quadrillion', powerOfTen(15)],
]);

const LETTERS: ReadonlyMap<string, Rational> = new Map([
  ['k', powerOfTen(3)],
  ['m', powerOfTen(6)],
  ['b', powerOfTen(9)],
  ['t', powerOfTen(12)],
]);

/** A scale, 1 when none is written, and the index of the token after it. */
export type Scale = { readonly factor: Rational; readonly next: number };

/** The last written place of an amount with a scale: a dozen is counted in ones. */
export function stepOfScale(factor: Rational): Rational {
  return factor.numerator === 12n ? ONE : factor;
}

/** Whether a word is a scale written in full or by two letters and more. */
export function isScaleWord(word: string): boolean {
  return WORDS.has(word);
}

/** The factor of a scale word, or null. */
export function scaleOf(word: string): Rational | null {
  return WORDS.get(word) ?? null;
}

/**
 * Reads the scales after a numeral, several multiplied ("lakh crore", "hundred thousand").
 * `letterAllowed` says whether m, b and t mean scale here; k always does when glued.
 */
export function readScale(
  tokens: readonly Token[],
  at: number,
  letterAllowed: (letter: string, at: number) => boolean,
): Scale {
  const letter = readLetter(tokens, at, letterAllowed);
  if (letter !== null) return letter;
  let factor = ONE;
  let next = at;
  for (let wordAt = afterHyphen(tokens, at); ; wordAt = afterHyphen(tokens, next)) {
    const scale = WORDS.get(lowerAt(tokens, wordAt));
    if (scale === undefined) return { factor, next };
    factor = multiply(factor, scale);
    next = wordAt + 1;
  }
}

function readLetter(
  tokens: readonly Token[],
  at: number,
  letterAllowed: (letter: string, at: number) => boolean,
): Scale | null {
  const letter = lowerAt(tokens, at);
  const factor = LETTERS.get(letter);
  if (factor === undefined || !letterAllowed(letter, at)) return null;
  const isThousand = letter === 'k' && !isGlued(tokens, at);
  return isThousand ? null : { factor, next: at + 1 };
}
