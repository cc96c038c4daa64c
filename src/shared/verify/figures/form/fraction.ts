/** Shares of a whole: "two-thirds", "a third of", "half the", "one in four", "nine out of 10". */
import { compare, ONE, rational, ZERO } from '../decimal.ts';
import { readVulgar } from '../number/vulgar.ts';
import { afterHyphen, lowerAt, type Token } from '../token.ts';
import { type Amount, readAmount } from './amount.ts';
import { readHalf } from './half.ts';
import { plainReading, type Reading } from './reading.ts';

/** A share in words is meant to the nearest twentieth. */
const STEP = rational(1n, 20n);

const DENOMINATORS = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, BigInt(index + 2)]),
);
DENOMINATORS.set('twentieth', 20n);
DENOMINATORS.set('hundredth', 100n);
DENOMINATORS.set('thousandth', 1000n);

/** Words after a single part ("a third …") that leave it a share and not the third of something. */
const AFTER_SHARE: ReadonlySet<string> = new Set(
  'of to in since from more less fewer lower higher smaller larger bigger and on last this by compared over between as off down up'.split(
    ' ',
  ),
);

/** Last words of hedges, after which a part is a share: "just over a quarter". */
const HEDGE_ENDS: ReadonlySet<string> = new Set(
  'over under about nearly almost than around roughly exactly approximately least below above most barely'.split(
    ' ',
  ),
);

/** Verbs whose subject can be a share: "a quarter said no". */
const SHARE_VERBS: ReadonlySet<string> = new Set(
  'said say says were are have had did do voted vote believe believed think thought want wanted live lived went came chose reported agreed felt own owned use used work worked'.split(
    ' ',
  ),
);

/** Words after "half" that make it a share. */
const AFTER_HALF: ReadonlySet<string> = new Set(
  'of the its their his her our my your these those all that this'.split(' '),
);

/** Words before "half" that make it a part of a match or a year. */
const BEFORE_NO_SHARE: ReadonlySet<string> = new Set(
  'first second other latter top bottom better early late opening closing and third fourth fifth final last same previous'.split(
    ' ',
  ),
);

/** Reads a fraction that begins at a token, or null. */
export function readFraction(tokens: readonly Token[], at: number): Reading | null {
  if (readHalf(tokens, at) !== null) return null;
  return (
    readStroke(tokens, at) ??
    readHalfOf(tokens, at) ??
    readParts(tokens, at) ??
    readOneInSome(tokens, at)
  );
}

function readStroke(tokens: readonly Token[], at: number): Reading | null {
  const vulgar = readVulgar(tokens, at);
  if (vulgar === null) return null;
  const amount = readAmount(tokens, at);
  if (amount !== null && !amount.bare) return null;
  return plainReading({ from: at, next: vulgar.next }, 'fraction', null, vulgar.value, STEP);
}

function readHalfOf(tokens: readonly Token[], at: number): Reading | null {
  if (lowerAt(tokens, at) !== 'half') return null;
  const before = lowerAt(tokens, at - 1);
  if (BEFORE_NO_SHARE.has(before) || before === '-') return null;
  if (!AFTER_HALF.has(lowerAt(tokens, at + 1)) && !isHalfShare(tokens, at)) return null;
  return plainReading({ from: at, next: at + 1 }, 'fraction', null, rational(1n, 2n), STEP);
}

/** "cut by half", "nearly half said": hedge, preposition or verb make it a share. */
function isHalfShare(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const following = lowerAt(tokens, at + 1);
  if (following === '-' || following === 'a' || following === 'an') return false;
  if (SHARE_VERBS.has(following) || HEDGE_ENDS.has(before)) return true;
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'sign';
  return isLast && /^(?:by|in|was|is|were|to)$/.test(before);
}

/** "two-thirds", "three quarters of", "a fifth of", "one-third". */
function readParts(tokens: readonly Token[], at: number): Reading | null {
  const count = partCount(tokens, at);
  if (count === null) return null;
  const partAt = afterHyphen(tokens, at + 1);
  const hyphenated = partAt !== at + 1;
  const word = lowerAt(tokens, partAt);
  const singular = word === 'halves' ? 'half' : word.replace(/s$/, '');
  const denominator = DENOMINATORS.get(singular);
  if (denominator === undefined || count > 1n !== (word !== singular)) return null;
  if (!hyphenated && !isShare(tokens, partAt, count, singular)) return null;
  const value = rational(count, denominator);
  if (compare(value, ONE) >= 0) return null;
  return plainReading({ from: at, next: partAt + 1 }, 'fraction', null, value, STEP);
}

function partCount(tokens: readonly Token[], at: number): bigint | null {
  const word = lowerAt(tokens, at);
  if (word === 'a' || word === 'one') return 1n;
  const amount = readAmount(tokens, at);
  if (amount === null || !amount.bare || amount.next !== at + 1) return null;
  return amount.value.denominator === 1n ? amount.value.numerator : null;
}

/** Without a hyphen, "two quarters" may be half a year and "a third person" one more. */
function isShare(
  tokens: readonly Token[],
  partAt: number,
  count: bigint,
  denominator: string,
): boolean {
  const after = tokens[partAt + 1];
  const following = lowerAt(tokens, partAt + 1);
  if (denominator === 'half' || afterHyphen(tokens, partAt + 1) !== partAt + 1) return false;
  if (HEDGE_ENDS.has(lowerAt(tokens, partAt - 2)) || SHARE_VERBS.has(following)) return true;
  if (denominator === 'quarter') return following === 'of' || isMeasured(tokens, partAt);
  if (count > 1n) return true;
  return after === undefined || after.kind === 'sign' || AFTER_SHARE.has(following);
}

/** "turnout was a quarter.", "fell by a quarter": the part stands for an amount, not three months. */
function isMeasured(tokens: readonly Token[], partAt: number): boolean {
  const before = lowerAt(tokens, partAt - 2);
  if (before === 'by') return true;
  const after = tokens[partAt + 1];
  const isLast = after === undefined || after.kind === 'sign' || after.gap === 'line';
  return isLast && /^(?:was|is|were|are|at|to|reached|totalled|be)$/.test(before);
}

/** "one in four", "3 out of 5", "nine in every ten"; both numbers bare, the first not larger. */
function readOneInSome(tokens: readonly Token[], at: number): Reading | null {
  const part = readAmount(tokens, at);
  if (part === null || !isWhole(part)) return null;
  const wholeAt = afterInOrOutOf(tokens, part.next);
  if (wholeAt === null) return null;
  const whole = readAmount(tokens, wholeAt);
  if (whole === null || whole.unit !== null || whole.value.denominator !== 1n) return null;
  if (compare(whole.value, part.value) < 0 || compare(part.value, ZERO) <= 0) return null;
  if (isYear(tokens, whole)) return null;
  return plainReading(
    { from: at, next: whole.next },
    'fraction',
    null,
    rational(part.value.numerator, whole.value.numerator),
    STEP,
  );
}

function isWhole(amount: Amount): boolean {
  return amount.bare && amount.value.denominator === 1n;
}

function isYear(tokens: readonly Token[], amount: Amount): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[amount.numeralAt]?.text ?? '');
}

function afterInOrOutOf(tokens: readonly Token[], at: number): number | null {
  const first = afterHyphen(tokens, at);
  const word = lowerAt(tokens, first);
  const isOutOf = word === 'out' && lowerAt(tokens, first + 1) === 'of';
  if (word !== 'in' && !isOutOf) return null;
  const next = afterHyphen(tokens, isOutOf ? first + 2 : first + 1);
  return lowerAt(tokens, next) === 'every' ? next + 1 : next;
}
