/** The sums that articles do: sum, difference, percentage change, share, per head, multiple. */
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../figures/decimal.ts';

/** Inputs in order: from and to for a change, part and whole for a share, amount and heads. */
export type Operation = 'sum' | 'difference' | 'percent-change' | 'share' | 'per-head' | 'multiple';

/** An input: its value and the step it is written with. */
export type Input = { readonly value: Rational; readonly step: Rational };

const HUNDRED = rational(100n);

/** The exact result, without sign for differences and changes; null for a division by zero. */
export function calculate(operation: Operation, inputs: readonly Rational[]): Rational | null {
  const [first = ZERO, second = ZERO] = inputs;
  switch (operation) {
    case 'sum':
      return inputs.reduce(add, ZERO);
    case 'difference':
      return absolute(subtract(first, second));
    case 'percent-change': {
      const share = divide(subtract(second, first), first);
      return share === null ? null : multiply(absolute(share), HUNDRED);
    }
    case 'share': {
      const share = divide(first, second);
      return share === null ? null : multiply(share, HUNDRED);
    }
    case 'per-head':
    case 'multiple':
      return divide(first, second);
  }
}

/**
 * The lowest and highest result the inputs allow: a scaled or decimal input ("$3.1bn") may stand
 * for anything that rounds to it, a plain whole number stands for itself.
 */
export function resultBounds(
  operation: Operation,
  inputs: readonly Input[],
): { readonly low: Rational; readonly high: Rational } | null {
  let combinations: readonly (readonly Rational[])[] = [[]];
  for (const input of inputs) {
    combinations = combinations.flatMap((chosen) =>
      extremesOf(input).map((value) => [...chosen, value]),
    );
  }
  const results = combinations
    .map((values) => calculate(operation, values))
    .filter((result) => result !== null)
    .sort(compare);
  const [low] = results;
  const high = results.at(-1);
  return low === undefined || high === undefined ? null : { low, high };
}

function extremesOf({ value, step }: Input): readonly Rational[] {
  if (compare(step, ONE) === 0) return [value];
  const half = multiply(step, rational(1n, 2n));
  return [subtract(value, half), add(value, half)];
}
