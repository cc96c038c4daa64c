/** When a value is a fair rounding of another, and when it is the same digits at another scale. */
import {
  absolute,
  compare,
  divide,
  equal,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  subtract,
  ZERO,
} from '../figures/decimal.ts';

const TEN = rational(10n);
const TRAILING_ZEROS_REACH = 25n;
const SCALED_LIMIT = rational(125n, 1000n);
const LARGEST_SLIP = 12;

/** How far two values are apart, as a share of the first; one when the first is zero. */
function relativeDifference(first: Rational, second: Rational): Rational {
  return absolute(divide(subtract(first, second), first) ?? ONE);
}

/** Whether a difference is at most a share, given in thousandths of the first. */
export function isWithin(first: Rational, second: Rational, thousandths: bigint): boolean {
  return compare(relativeDifference(first, second), rational(thousandths, 1000n)) <= 0;
}

/**
 * Whether `written` is `exact` rounded to the step it is written with. A scaled amount ("$3bn")
 * may move by an eighth at most; trailing zeros ("3,000") count as rounding within `zerosReach`
 * thousandths.
 */
export function isRounding(
  written: Rational,
  exact: Rational,
  step: Rational,
  zerosReach = TRAILING_ZEROS_REACH,
): boolean {
  const difference = relativeDifference(written, exact);
  const isScaled = compare(step, rational(1000n)) >= 0;
  if (equal(roundTo(exact, step), written)) {
    return !isScaled || compare(difference, SCALED_LIMIT) <= 0;
  }
  if (compare(difference, rational(zerosReach, 1000n)) > 0) return false;
  for (let coarser = multiply(step, TEN); divides(coarser, written); ) {
    if (equal(roundTo(exact, coarser), written)) return true;
    coarser = multiply(coarser, TEN);
  }
  return false;
}

/** The power of ten by which `written` was slipped from `exact`, or null. */
export function slippedBy(written: Rational, exact: Rational, step: Rational): number | null {
  if (compare(exact, ZERO) === 0 || compare(written, ZERO) === 0) return null;
  const isPrecise = compare(absolute(written), multiply(step, TEN)) >= 0;
  for (let power = 1; power <= LARGEST_SLIP; power += 1) {
    for (const exponent of [power, -power]) {
      const moved = multiply(exact, powerOfTen(exponent));
      if (equal(moved, written) || (isPrecise && isRounding(written, moved, step))) return exponent;
    }
  }
  return null;
}

function divides(step: Rational, value: Rational): boolean {
  const quotient = divide(value, step);
  return quotient !== null && quotient.denominator === 1n && quotient.numerator !== 0n;
}
