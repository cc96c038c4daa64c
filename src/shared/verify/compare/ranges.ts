/** Judges pairs in which at least one side is a range. */
import { compare, equal, type Rational } from '../figures/decimal.ts';
import { meaningOf } from './hedges.ts';
import { isRounding } from './precision.ts';
import { inUnitOf, isSameUnit, type Quantity } from './quantity.ts';
import { answer, judgeDifferent } from './values.ts';
import type { Comparison } from './verdict.ts';

type Ends = { readonly low: Rational; readonly high: Rational };

/** The verdict when the claim, the source or both are ranges; both in the claim's unit. */
export function judgeRanges(claim: Quantity, source: Quantity): Comparison {
  const ours = endsOf(claim, claim);
  const theirs = endsOf(source, claim);
  if (claim.value === null && source.value === null) return judgeBoth(claim, source, ours, theirs);
  if (claim.value === null) {
    return contains(ours, theirs)
      ? answer('hedge-ok', 'range-contains', claim, source, 'contains')
      : judgeDifferent(claim, source, ours.low, theirs.low);
  }
  return judgeValueAgainstRange(claim, source, claim.value, theirs);
}

function judgeBoth(claim: Quantity, source: Quantity, ours: Ends, theirs: Ends): Comparison {
  if (equal(ours.low, theirs.low) && equal(ours.high, theirs.high)) {
    return isSameUnit(claim, source)
      ? answer('equal', 'same-value', claim, source, 'is')
      : answer('converted', 'same-after-conversion', claim, source, 'is the same range as');
  }
  const rounded =
    isRounding(ours.low, theirs.low, claim.step) && isRounding(ours.high, theirs.high, claim.step);
  if (rounded) {
    return isSameUnit(claim, source)
      ? answer('rounding', 'valid-rounding', claim, source, 'is a rounding of')
      : answer('converted', 'same-after-conversion', claim, source, 'is the same range as');
  }
  if (contains(ours, theirs)) {
    return answer('hedge-ok', 'range-contains', claim, source, 'contains');
  }
  const lowAgrees = equal(ours.low, theirs.low);
  return judgeDifferent(
    claim,
    source,
    lowAgrees ? ours.high : ours.low,
    lowAgrees ? theirs.high : theirs.low,
  );
}

/** One value for a range is right only as its bound ("up to 15%") or as a hedge inside it. */
function judgeValueAgainstRange(
  claim: Quantity,
  source: Quantity,
  value: Rational,
  range: Ends,
): Comparison {
  const isInside = compare(value, range.low) >= 0 && compare(value, range.high) <= 0;
  const { side } = meaningOf(claim.figure.approx);
  const isBound =
    (side === 'below' && equal(value, range.high)) || (side === 'above' && equal(value, range.low));
  if (isBound || (isInside && side === 'around')) {
    return answer('hedge-ok', 'range-contains', claim, source, 'agrees with');
  }
  if (isInside) {
    return answer('mismatch', 'range-narrowed', claim, source, 'gives one value for the range');
  }
  return judgeDifferent(claim, source, value, range.low);
}

function contains(outer: Ends, inner: Ends): boolean {
  return compare(inner.low, outer.low) >= 0 && compare(inner.high, outer.high) <= 0;
}

/** Both ends in the unit of another quantity; a single value is a range of itself. */
function endsOf(quantity: Quantity, unit: Quantity): Ends {
  const low = quantity.value ?? quantity.low ?? quantity.step;
  const high = quantity.value ?? quantity.high ?? quantity.step;
  return { low: inUnitOf(low, quantity, unit), high: inUnitOf(high, quantity, unit) };
}
