/** Judges two single values of one dimension, in the order: equal, hedge, conversion, rounding, slip. */
import { compare, divide, equal, type Rational, writeRational } from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { quoted } from './finding-words.ts';
import { judgeHedge, meaningOf } from './hedges.ts';
import { isRounding, isWithin, slippedBy } from './precision.ts';
import { inUnitOf, isSameUnit, type Quantity } from './quantity.ts';
import type { Comparison, ComparisonRule, ComparisonVerdict } from './verdict.ts';

/** Conversions may move a coarse figure this far: "2 miles" for 3km. */
const CONVERSION_REACH = 100n;
/** Converted round numbers keep their zeros within this: "30 miles" for 50km. */
const CONVERTED_ZEROS_REACH = 40n;

/** The verdict on a claim's value against a source's; `written` and `exact` in the claim's unit. */
export function judgeValues(claim: Quantity, source: Quantity, written: Rational, value: Rational) {
  const exact = inUnitOf(value, source, claim);
  if (equal(exact, written)) return judgeEqual(claim, source);
  const { approx } = claim.figure;
  const isConverted = !isSameUnit(claim, source);
  if (isConverted && isFairConversion(claim, written, exact)) {
    return answer('converted', 'same-after-conversion', claim, source, 'is the same amount as');
  }
  if (approx !== null && approx !== 'exactly') {
    return judgeHedged(claim, source, written, exact);
  }
  if (approx === null && !isConverted && isRounding(written, exact, claim.step)) {
    return answer('rounding', 'valid-rounding', claim, source, 'is a rounding of');
  }
  return judgeDifferent(claim, source, written, exact);
}

/** A verdict with its sentence: claim, a phrase that joins the two, source. */
export function answer(
  verdict: ComparisonVerdict,
  rule: ComparisonRule,
  claim: { readonly figure: Figure },
  source: { readonly figure: Figure },
  joining: string,
): Comparison {
  const why = `${quoted(claim.figure)} ${joining} ${quoted(source.figure)}.`;
  return { verdict, rule, why, claim: claim.figure, source: source.figure };
}

function judgeEqual(claim: Quantity, source: Quantity): Comparison {
  const [ours, theirs] = [claim.figure.approx, source.figure.approx];
  const [our, their] = [meaningOf(ours), meaningOf(theirs)];
  const same = () =>
    isSameUnit(claim, source)
      ? answer('equal', 'same-value', claim, source, 'is')
      : answer('converted', 'same-after-conversion', claim, source, 'is the same amount as');
  if (ours === theirs || (our.side === 'none' && their.side === 'none')) return same();
  if (our.side === 'none') {
    return answer('hedge-wrong', 'hedge-dropped', claim, source, 'leaves out the hedge of');
  }
  if (their.side === 'none') {
    if (!our.strict) return same();
    return answer('hedge-wrong', 'hedge-direction', claim, source, 'cannot be said of');
  }
  return our.side === their.side || our.side === 'around'
    ? answer('hedge-ok', 'hedge-direction', claim, source, 'agrees with')
    : answer('hedge-wrong', 'hedge-direction', claim, source, 'points another way than');
}

function judgeHedged(
  claim: Quantity,
  source: Quantity,
  written: Rational,
  exact: Rational,
): Comparison {
  const approx = claim.figure.approx ?? 'about';
  switch (judgeHedge(approx, written, exact)) {
    case 'ok':
      return answer('hedge-ok', 'hedge-direction', claim, source, 'is borne out by');
    case 'wrong-side':
      return answer('hedge-wrong', 'hedge-direction', claim, source, 'points the wrong way from');
    case 'far':
      return judgeDifferent(claim, source, written, exact);
  }
}

/** Neither equal nor near: the same digits at another scale, or simply another value. */
export function judgeDifferent(
  claim: Quantity,
  source: Quantity,
  written: Rational,
  exact: Rational,
): Comparison {
  const power = slippedBy(written, exact, claim.step);
  if (power !== null) {
    const times = power > 0 ? `10^${power} times` : `a 10^${-power}th part of`;
    return answer('scale-slip', 'power-of-ten', claim, source, `is ${times}`);
  }
  if (isWithin(exact, written, 50n) && compare(source.step, claim.step) !== 0) {
    return answer('mismatch', 'invalid-rounding', claim, source, 'is no correct rounding of');
  }
  return answer('mismatch', 'different-value', claim, source, differenceWords(written, exact));
}

function differenceWords(written: Rational, exact: Rational): string {
  const ratio = divide(written, exact);
  if (ratio === null || ratio.denominator !== 1n || ratio.numerator < 2n) return 'is not';
  return `is ${writeRational(ratio)} times, not equal to,`;
}

/** The source in the claim's unit rounds to the claim, or a share in words is near its per cent. */
function isFairConversion(claim: Quantity, written: Rational, exact: Rational): boolean {
  const { approx } = claim.figure;
  if (approx !== null && meaningOf(approx).side !== 'around') return false;
  if (claim.figure.kind === 'fraction') return isWithin(written, exact, 40n);
  if (!isWithin(written, exact, CONVERSION_REACH)) return false;
  const zerosReach = claim.dimension === 'temperature' ? 0n : CONVERTED_ZEROS_REACH;
  return isRounding(written, exact, claim.step, zerosReach);
}
