/** Multiples against per cent of change: "doubled" is "rose 100%", "halved" is "fell 50%". */
import { add, multiply, negate, ONE, powerOfTen, type Rational } from '../figures/decimal.ts';
import type { PlacedQuantity } from './context.ts';
import type { Quantity } from './quantity.ts';
import { answer, judgeValues } from './values.ts';
import type { Comparison } from './verdict.ts';

/** Whether one side is a multiple and the other a percentage of change with a direction. */
export function isMultipleOfPercent(claim: PlacedQuantity, source: PlacedQuantity): boolean {
  return changeOf(claim) !== null && changeOf(source) !== null;
}

/** Judges both as multiples; called only where `isMultipleOfPercent` holds. */
export function judgeMultiple(claim: PlacedQuantity, source: PlacedQuantity): Comparison {
  const [ours, theirs] = [changeOf(claim), changeOf(source)];
  if (ours === null || theirs === null) {
    return answer('not-comparable', 'different-unit', claim, source, 'measures another thing than');
  }
  return judgeValues(asMultiple(claim, ours), asMultiple(source, theirs), ours, theirs);
}

/** The factor of change a figure states, or null if it states none. */
function changeOf({ figure, value, context }: PlacedQuantity): Rational | null {
  if (value === null) return null;
  if (figure.kind === 'multiple') return value;
  if (figure.kind !== 'percent' || context.direction === null) return null;
  const share = multiply(value, powerOfTen(-2));
  return add(ONE, context.direction === 'up' ? share : negate(share));
}

function asMultiple(quantity: PlacedQuantity, value: Rational): Quantity {
  const isPercent = quantity.figure.kind === 'percent';
  const step = isPercent ? multiply(quantity.step, powerOfTen(-2)) : quantity.step;
  return { ...quantity, value, step, dimension: 'multiple' };
}
