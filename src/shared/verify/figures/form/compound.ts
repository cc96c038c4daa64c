/** Several units in one figure, given in the smallest: "5ft 10in", "11st 4lb", "2 hours 30 minutes". */
import { add, divide, multiply, type Rational } from '../decimal.ts';
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';
import { measureNamed } from '../unit/measure.ts';
import { type Amount, readAmount } from './amount.ts';
import { addedPartAfter, TENTH } from './half.ts';

/** Which smaller unit may follow a unit, and how many of it make one. */
const SMALLER: ReadonlyMap<string, readonly string[]> = new Map([
  ['foot', ['inch']],
  ['yard', ['foot']],
  ['stone', ['pound']],
  ['pound', ['ounce']],
  ['metre', ['centimetre']],
  ['kilogram', ['gram']],
  ['year', ['month']],
  ['week', ['day']],
  ['day', ['hour']],
  ['hour', ['minute']],
  ['minute', ['second']],
]);

/** Extends an amount by the smaller units that follow it; answers the amount itself if none do. */
export function readCompound(tokens: readonly Token[], first: Amount): Amount {
  const marked = readFeetAndInches(tokens, first);
  if (marked !== null) return marked;
  let whole = first;
  for (;;) {
    const extended = extend(tokens, whole) ?? extendByPart(tokens, whole);
    if (extended === null) return whole;
    whole = extended;
  }
}

function extend(tokens: readonly Token[], whole: Amount): Amount | null {
  const smaller = whole.unit === null ? undefined : SMALLER.get(whole.unit);
  if (smaller === undefined || whole.unit === null) return null;
  const joined =
    lowerAt(tokens, whole.next) === 'and' ? whole.next + 1 : afterHyphen(tokens, whole.next);
  const part = readAmount(tokens, joined);
  if (part === null) return null;
  const unit = smaller.find((name) => name === part.unit) ?? impliedInches(tokens, whole, part);
  const perWhole = unit === undefined ? null : sizeRatio(whole.unit, unit);
  if (unit === undefined || perWhole === null || !fits(part.value, perWhole)) return null;
  return {
    ...whole,
    next: part.next,
    unit,
    value: add(multiply(whole.value, perWhole), part.value),
    step: part.step,
    bare: false,
  };
}

/** "an hour and a half", "two years and a half": a part of the unit itself ends the figure. */
function extendByPart(tokens: readonly Token[], whole: Amount): Amount | null {
  const isMeasured = whole.unit !== null && measureNamed(whole.unit) !== null;
  const part = isMeasured && whole.spelled ? addedPartAfter(tokens, whole.next) : null;
  if (part === null) return null;
  return { ...whole, next: part.next, value: add(whole.value, part.value), step: TENTH };
}

/** "6ft 2", "six foot two": a bare number right after feet is inches. */
function impliedInches(tokens: readonly Token[], whole: Amount, part: Amount): string | undefined {
  const follows = part.from === whole.next && part.bare && whole.unit === 'foot';
  const isWordNext = tokens[part.next]?.kind === 'word' && lowerAt(tokens, part.next) !== 'tall';
  return follows && !isWordNext ? 'inch' : undefined;
}

function fits(part: Rational, perWhole: Rational): boolean {
  return part.numerator * perWhole.denominator < perWhole.numerator * part.denominator;
}

function sizeRatio(larger: string, smaller: string): Rational | null {
  const above = measureNamed(larger)?.size ?? null;
  const below = measureNamed(smaller)?.size ?? null;
  if (above === null || below === null) return null;
  const ratio = divide(above, below);
  return ratio !== null && ratio.denominator === 1n ? ratio : null;
}

const FEET_MARKS: ReadonlySet<string> = new Set(["'", '’', '′']);
const INCH_MARKS: ReadonlySet<string> = new Set(['"', '”', '″']);

/** 5'10" and 5′10″: the marks must be glued, and the inches fewer than twelve. */
function readFeetAndInches(tokens: readonly Token[], first: Amount): Amount | null {
  if (!first.bare || first.spelled || !isGlued(tokens, first.next)) return null;
  if (!FEET_MARKS.has(tokens[first.next]?.text ?? '')) return null;
  const inches = readAmount(tokens, first.next + 1);
  if (inches === null || !inches.bare || inches.spelled) return null;
  if (!INCH_MARKS.has(tokens[inches.next]?.text ?? '') || !isGlued(tokens, inches.next))
    return null;
  const twelve = sizeRatio('foot', 'inch');
  if (twelve === null || !fits(inches.value, twelve)) return null;
  const value = add(multiply(first.value, twelve), inches.value);
  const span = { ...first, next: inches.next + 1, value, step: inches.step };
  return { ...span, kind: 'length', unit: 'inch', bare: false };
}
