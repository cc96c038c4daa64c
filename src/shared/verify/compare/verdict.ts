/**
 * What comparing a claim's figures with a source's can answer, and the rules behind each answer.
 * `verify compare --jsonl`, the preflight and the accuracy sets rely on these names and meanings.
 *
 * Each figure of the claim is paired with the source figure that measures the same thing (kind,
 * unit, noun, year, words around it; never by the nicer verdict); the gravest verdict stands.
 *
 * - `equal`: the same exact value in the same unit, hedged alike. "a dozen" and "12" are equal;
 *   so is "about 50" for 50, "at least 50" and "up to 50" for 50.
 * - `converted`: the same amount in another unit or form, at the precision written: 10 miles and
 *   16km, 2 years and 24 months, a quarter and 25%, doubled and "rose 100%".
 * - `rounding`: the source's value rounded half away from zero to the last place the claim
 *   writes, or to its trailing zeros if that moves it by 2.5% at most (2,987 as 3,000). A claim
 *   more precise than the source, or cut instead of rounded, is a `mismatch`.
 * - `hedge-ok`: the claim's hedge is true and near: "nearly 50" for 48, "more than 50" for 51,
 *   "about 50" for 45 to 55, "between 45 and 50" for 48, "up to 15%" for 10–15%.
 * - `hedge-wrong`: near, but the hedge points the wrong way ("nearly 50" for 52, "more than 50"
 *   for 49 or for 50 itself), or the source hedges and the claim does not ("50" for "nearly 50").
 * - `scale-slip`: the same digits at another power of ten: million for billion, 1,500 for 15,000.
 * - `mismatch`: the same thing measured with another value; per cent against percentage points or
 *   basis points; the same number in another currency; a rise for a fall; one value for a range.
 * - `not-comparable`: the source does not speak of the claim's quantity: no figure on one side,
 *   another kind of unit, another noun (nurses, doctors), another year or month, another fate
 *   (died, injured), or another currency with another number: money is never converted without a
 *   dated rate.
 */
import type { Figure } from '../figures/figure.ts';

/** The published verdicts. */
export type ComparisonVerdict =
  | 'equal'
  | 'rounding'
  | 'converted'
  | 'hedge-ok'
  | 'hedge-wrong'
  | 'scale-slip'
  | 'mismatch'
  | 'not-comparable';

/** The rule that decided, for findings. */
export type ComparisonRule =
  | 'same-value'
  | 'same-after-conversion'
  | 'valid-rounding'
  | 'hedge-direction'
  | 'hedge-dropped'
  | 'range-contains'
  | 'power-of-ten'
  | 'different-value'
  | 'invalid-rounding'
  | 'percent-against-points'
  | 'different-currency'
  | 'opposite-direction'
  | 'range-narrowed'
  | 'no-figure'
  | 'different-unit'
  | 'different-noun'
  | 'different-date'
  | 'different-event';

/** A judged pair of figures. `why` is one sentence with the values; the figures carry ranges. */
export type Comparison = {
  readonly verdict: ComparisonVerdict;
  readonly rule: ComparisonRule;
  readonly why: string;
  /** The figures that decided, with offsets in the claim and in the source; null if none. */
  readonly claim: Figure | null;
  readonly source: Figure | null;
};
