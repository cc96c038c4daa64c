/** What every form reader answers: a figure in token indices, before traps and hedges are looked at. */
import type { Rational } from '../decimal.ts';
import type { Approximation, FigureKind } from '../figure.ts';
import type { Amount } from './amount.ts';

/** A figure between token indices `from` and `next`; a range has low and high and no value. */
export type Reading = {
  readonly from: number;
  readonly next: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly value: Rational | null;
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly step: Rational;
  /** Nothing but a numeral: traps apply. */
  readonly bare: boolean;
  readonly spelled: boolean;
  /** A hedge that is part of the form itself ("over-65s"). */
  readonly approx: Approximation | null;
};

/** The reading of a single amount. */
export function readingOf(amount: Amount): Reading {
  const { from, next, kind, unit, value, step, bare, spelled } = amount;
  return {
    from,
    next,
    kind,
    unit,
    value,
    low: null,
    high: null,
    step,
    bare,
    spelled,
    approx: null,
  };
}

/** A reading that its words alone prove to be a figure ("two-thirds", "tenfold"). */
export function plainReading(
  span: { readonly from: number; readonly next: number },
  kind: FigureKind,
  unit: string | null,
  value: Rational,
  step: Rational,
): Reading {
  return {
    ...span,
    kind,
    unit,
    value,
    low: null,
    high: null,
    step,
    bare: false,
    spelled: true,
    approx: null,
  };
}
