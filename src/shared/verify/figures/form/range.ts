/**
 * Two amounts that belong together: a range ("$3–4bn", "between 5 and 10", "two or three") shares
 * scale, currency and unit and is one figure; a change ("from 3 to 4 million") shares them too but
 * stays two.
 */
import { compare, multiply, ONE, rational } from '../decimal.ts';
import { isGlued, lowerAt, type Token } from '../token.ts';
import { type Amount, readAmount } from './amount.ts';
import { readCompound } from './compound.ts';
import { type Reading, readingOf } from './reading.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);
const SHARED_BELOW = rational(1000n);

const RANGING: ReadonlySet<string> = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere aged ages sentences weigh weighs weighed weighing measure measures measured measuring cost costs costing priced run runs span spans spanning stretch stretches sell sells last lasts take takes charge charges prices temperatures lengths fetch fetched hold holds pay pays sizes depths heights weights'.split(
    ' ',
  ),
);
/** Verbs of prices that may stand right before the step they moved by. */
const MOVING: ReadonlySet<string> = new Set(
  'rose fell climbed slipped dropped jumped up down gained lost'.split(' '),
);
const CHANGING: ReadonlySet<string> = new Set(
  'rose rise rises rising risen raised raise raising raises fell fall falls fallen falling dropped drop drops dropping increased increase increases increasing decreased decrease decreases climbed climb climbs climbing jumped jump jumps grew grow grows grown growing growth cut cuts cutting slipped slip slips go goes gone going went up down changed change changes changing moved move moves moving lifted lift lower lowered lowers reduced reduce reduces reducing reduction slid soared soar surged surge slumped slump plunged plunge shrank shrunk shrink swung expanded expand improved improve doubled tripled halved trimmed bumped hiked hike declined decline declines dipped edged crept widened narrowed extended extend revised upgraded downgraded shifted switched converted took taken taking brought bringing pushed pulled sank sunk tumbled leapt leaped shot advanced eased gained lost recovered rebounded'.split(
    ' ',
  ),
);

/** Reads a pair of amounts at a token: one range, or two figures of a change; null if no pair. */
export function readPair(tokens: readonly Token[], at: number): readonly Reading[] | null {
  const left = readAmount(tokens, at);
  if (left === null) return null;
  const joiner = joinerAt(tokens, left);
  if (joiner === null) return null;
  const second = readAmount(tokens, joiner.next);
  if (second === null) return null;
  const right = readCompound(tokens, second);
  const first = share(left, right);
  const last = shareBack(left, right);
  if (first === null || last === null) return null;
  if (joiner.kind === 'to' && isChange(tokens, left, last)) {
    const followsChange = first !== left || left.unit !== null;
    return followsChange ? [withSpan(first, left), readingOf(last)] : null;
  }
  if (compare(first.value, last.value) >= 0) return null;
  return [rangeOf(first, last)];
}

type Joiner = { readonly kind: 'dash' | 'to' | 'and' | 'or'; readonly next: number };

function joinerAt(tokens: readonly Token[], left: Amount): Joiner | null {
  const word = lowerAt(tokens, left.next);
  const next = left.next + 1;
  if (DASHES.has(word) && isGlued(tokens, left.next) && isGlued(tokens, next)) {
    const isTo = lowerAt(tokens, next) === 'to' && isGlued(tokens, next + 1);
    return isTo ? { kind: 'to', next: next + 2 } : { kind: 'dash', next };
  }
  const isHanging = DASHES.has(word) && isGlued(tokens, left.next) && !isGlued(tokens, next);
  if (isHanging && lowerAt(tokens, next) === 'to') return { kind: 'to', next: next + 1 };
  if (word === 'through') return { kind: 'dash', next };
  if (word === 'to') return { kind: 'to', next };
  if (word === 'or') return { kind: 'or', next };
  const isBetween = lowerAt(tokens, left.from - 1) === 'between';
  return word === 'and' && isBetween ? { kind: 'and', next } : null;
}

/** "rose from 5 to 10" and "fell 5p to 120p" are changes; "ranging from 5 to 10" is not. */
function isChange(tokens: readonly Token[], left: Amount, right: Amount): boolean {
  const before = lowerAt(tokens, left.from - 1);
  if (before === 'from')
    return !RANGING.has(lowerAt(tokens, left.from - 2)) && isOfChange(tokens, left.from);
  return MOVING.has(before) && left.kind === 'money' && isStepOf(left, right);
}

/** What a price moved by is small beside where it stands. */
function isStepOf(left: Amount, right: Amount): boolean {
  return compare(multiply(left.value, rational(3n)), right.value) < 0;
}

/** A verb or noun of change within the few words before "from". */
function isOfChange(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 2; index >= Math.max(0, at - 12); index -= 1) {
    const word = lowerAt(tokens, index);
    if (word === '.' || word === ';') return false;
    if (CHANGING.has(word)) return true;
  }
  return false;
}

/** The left amount with the right one's scale and unit where it has none of its own. */
function share(left: Amount, right: Amount): Amount | null {
  const lacksUnit = left.unit === null && left.kind === 'count';
  if (!lacksUnit && right.unit !== left.unit && right.unit !== null) return null;
  const takesScale =
    compare(left.scale, ONE) === 0 &&
    compare(right.scale, ONE) > 0 &&
    compare(left.numeral, SHARED_BELOW) < 0;
  const factor = takesScale ? right.scale : ONE;
  const unitFactor = lacksUnit && right.kind === 'money' ? penceFactor(right) : ONE;
  const value = multiply(multiply(left.value, factor), unitFactor);
  const step = multiply(multiply(left.step, factor), unitFactor);
  if (!lacksUnit) return takesScale ? { ...left, value, step } : left;
  const sharesNothing = right.unit === null && !takesScale && right.kind === 'count';
  return sharesNothing
    ? left
    : { ...left, value, step, kind: right.kind, unit: right.unit, bare: false };
}

/** The right amount with the left one's currency ("$3–4bn", "£50 to 60"). */
function shareBack(left: Amount, right: Amount): Amount | null {
  if (right.unit !== null || left.unit === null) return right;
  if (left.kind !== 'money') return null;
  return { ...right, kind: 'money', unit: left.unit, bare: false };
}

/** Pence are read as hundredths of a pound; the left side of "20–30p" must follow. */
function penceFactor(right: Amount): typeof ONE {
  const plain = multiply(right.numeral, right.scale);
  return compare(plain, right.value) === 0
    ? ONE
    : rational(
        right.value.numerator * plain.denominator,
        right.value.denominator * plain.numerator,
      );
}

function withSpan(shared: Amount, own: Amount): Reading {
  return { ...readingOf(shared), from: own.from, next: own.next };
}

function rangeOf(left: Amount, right: Amount): Reading {
  return {
    ...readingOf(right),
    from: left.from,
    value: null,
    low: left.value,
    high: right.value,
    step: compare(left.step, right.step) < 0 ? left.step : right.step,
    bare: left.bare && right.bare,
    spelled: left.spelled || right.spelled,
  };
}
