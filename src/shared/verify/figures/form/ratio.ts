/** Ratios ("3:1", "three-to-one", "a ratio of 3 to 2") and rates ("12 per 100,000"). */
import { compare, divide, ONE, rational, writeRational } from '../decimal.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';
import { type Amount, readAmount } from './amount.ts';
import { nounAfter } from './noun.ts';
import { plainReading, type Reading } from './reading.ts';

/** Words shortly before "3 to 1" that make it a ratio and not a range or a score. */
const RATIO_WORDS: ReadonlySet<string> = new Set(
  'ratio ratios odds outnumber outnumbered outnumbering outnumbers outsell outsold outweigh outweighed outvoted proportion proportions margin split mix mixed mixing blend blended dilute diluted scale gear recipe mortar cement concrete'.split(
    ' ',
  ),
);

/** Reads a ratio or rate that begins at a token, or null. */
export function readRatio(tokens: readonly Token[], at: number): Reading | null {
  const first = readAmount(tokens, at);
  if (first === null) return null;
  return readRate(tokens, first) ?? readColonOrTo(tokens, first);
}

/** "12 per 100,000", "3.4 deaths per 1,000": up to two counted words between. */
function readRate(tokens: readonly Token[], first: Amount): Reading | null {
  if (first.unit !== null) return null;
  for (let at = first.next; at < first.next + 3; at += 1) {
    if (lowerAt(tokens, at) !== 'per') {
      if (tokens[at]?.kind === 'word') continue;
      return null;
    }
    const base = readAmount(tokens, at + 1);
    if (base === null || base.unit !== null || base.value.denominator !== 1n) return null;
    const unit = `per-${writeRational(base.value)}`;
    return plainReading(
      { from: first.from, next: base.next },
      'rate',
      unit,
      first.value,
      first.step,
    );
  }
  return null;
}

function readColonOrTo(tokens: readonly Token[], first: Amount): Reading | null {
  if (!first.bare) return null;
  const secondAt = ratioSecondAt(tokens, first);
  const second = secondAt === null ? null : readAmount(tokens, secondAt);
  if (second === null || !second.bare) return null;
  const value = divide(first.value, second.value);
  if (value === null) return null;
  const step = value.denominator === 1n ? ONE : rational(1n, 10n);
  return plainReading({ from: first.from, next: second.next }, 'ratio', null, value, step);
}

function ratioSecondAt(tokens: readonly Token[], first: Amount): number | null {
  const joiner = lowerAt(tokens, first.next);
  const named = isRatioNamed(tokens, first.from);
  if (joiner === ':' && isGlued(tokens, first.next) && isGlued(tokens, first.next + 1)) {
    const digits = tokens[first.next + 1]?.text ?? '';
    const isNoTime = digits.length === 1 || digits.length > 2 || Number(digits) > 59;
    return named || isNoTime ? first.next + 1 : null;
  }
  const toAt = afterHyphen(tokens, first.next);
  if (lowerAt(tokens, toAt) !== 'to') return null;
  const secondAt = afterHyphen(tokens, toAt + 1);
  const hyphenated = toAt !== first.next && secondAt !== toAt + 1;
  return hyphenated || named || isFalling(tokens, first, secondAt) ? secondAt : null;
}

/** "Voters backed it 3 to 1": a falling pair with nothing counted is a ratio, no range. */
function isFalling(tokens: readonly Token[], first: Amount, secondAt: number): boolean {
  const second = readAmount(tokens, secondAt);
  if (second === null || !second.bare || compare(first.value, second.value) <= 0) return false;
  if (lowerAt(tokens, first.from - 1) === 'from') return false;
  const isSmall = compare(first.value, rational(20n)) <= 0;
  return isSmall && nounAfter(tokens, second.next) === null;
}

function isRatioNamed(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 5; index -= 1) {
    if (RATIO_WORDS.has(lowerAt(tokens, index))) return true;
  }
  return false;
}
