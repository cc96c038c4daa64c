/** Whole spelled numbers: parts below a thousand, each with its scale, in falling order. */
import { add, compare, multiply, ONE, type Rational, rational, ZERO } from '../decimal.ts';
import { afterHyphen, lowerAt, type Token } from '../token.ts';
import { isScaleWord, readScale, stepOfScale } from './scale.ts';
import { isNumberWord, readWords, type Spelled } from './words.ts';

/** Whether a word can begin a spelled number. */
function beginsSpelled(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (isNumberWord(word)) return true;
  return word === 'a' && isScaleWord(lowerAt(tokens, afterHyphen(tokens, at + 1)));
}

/** Reads "two million three hundred thousand", "a dozen", "twelve hundred"; null if none starts. */
export function readSpelled(tokens: readonly Token[], at: number): Spelled | null {
  const parts: ScaledPart[] = [];
  let from = at;
  while (beginsSpelled(tokens, from)) {
    const part = readPart(tokens, from);
    const last = parts.at(-1);
    if (part === null || (last !== undefined && compare(part.scale, last.scale) >= 0)) break;
    parts.push(part);
    if (compare(part.scale, ONE) === 0) break;
    from = nextPartAt(tokens, part.next);
  }
  const last = parts.at(-1);
  if (last === undefined) return null;
  const total = parts.reduce((sum, part) => add(sum, part.value), ZERO);
  return { value: total, step: stepOfScale(last.scale), next: last.next };
}

/** "three score": an old scale that counts only after a number above one. */
const SCORE = rational(20n);

type ScaledPart = { readonly value: Rational; readonly scale: Rational; readonly next: number };

function readPart(tokens: readonly Token[], at: number): ScaledPart | null {
  const words = readWords(tokens, at) ?? articleBeforeScale(tokens, at);
  if (words === null) return null;
  if (lowerAt(tokens, words.next) === 'score' && compare(words.value, ONE) > 0) {
    return { value: multiply(words.value, SCORE), scale: ONE, next: words.next + 1 };
  }
  const scale = readScale(tokens, words.next, () => false);
  return { value: multiply(words.value, scale.factor), scale: scale.factor, next: scale.next };
}

function articleBeforeScale(tokens: readonly Token[], at: number): Spelled | null {
  return lowerAt(tokens, at) === 'a' ? { value: ONE, step: ONE, next: at + 1 } : null;
}

/** "two thousand and one": the "and" belongs to the number, that of "three and four" does not. */
function nextPartAt(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === 'and' ? at + 1 : at;
}
