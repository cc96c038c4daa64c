/** Runs one calculation again and says whether the stated result follows, at its own precision. */
import {
  add,
  compare,
  equal,
  multiply,
  ONE,
  type Rational,
  rational,
  roundTo,
  subtract,
  writeRational,
} from '../figures/decimal.ts';
import { readAmount } from '../figures/form/amount.ts';
import { readMultiple } from '../figures/form/multiple.ts';
import { tokensOf } from '../figures/token.ts';
import { calculate, type Input, type Operation, resultBounds } from './operations.ts';

/** Whether the result follows; `expected` is the right one rounded as the stated one is. */
export type Recalculation = { readonly isRight: boolean; readonly expected: string };

/** Most inputs whose roundings are all tried; longer sums use their exact values alone. */
const MOST_ROUNDED_INPUTS = 8;

/**
 * Recalculates from texts as written ("4,457", "£3.2bn", "51.8%"). What cannot be read as an
 * amount, or divides by zero, is called wrong with an empty expectation.
 */
export function recalculate(
  operation: Operation,
  inputs: readonly string[],
  result: string,
): Recalculation {
  const read = inputs.map(inputOf).filter((input) => input !== null);
  const stated = inputOf(result);
  if (stated === null || read.length !== inputs.length) return { isRight: false, expected: '' };
  return recalculateValues(operation, read, stated);
}

/** The same for values already read. */
export function recalculateValues(
  operation: Operation,
  inputs: readonly Input[],
  stated: Input,
): Recalculation {
  const values = inputs.map(({ value }) => value);
  const exact = calculate(operation, values);
  if (exact === null) return { isRight: false, expected: '' };
  const rounded = roundTo(exact, stated.step);
  const isRight = equal(rounded, stated.value) || isWithinRoundings(operation, inputs, stated);
  return { isRight, expected: writeRational(rounded) };
}

function isWithinRoundings(operation: Operation, inputs: readonly Input[], stated: Input): boolean {
  if (inputs.length > MOST_ROUNDED_INPUTS) return false;
  const isWhole = inputs.every(({ step }) => compare(step, ONE) === 0);
  const bounds = isWhole ? null : resultBounds(operation, inputs);
  if (bounds === null) return false;
  const half: Rational = multiply(stated.step, rational(1n, 2n));
  return (
    compare(add(stated.value, half), bounds.low) >= 0 &&
    compare(subtract(stated.value, half), bounds.high) <= 0
  );
}

function inputOf(text: string): Input | null {
  const tokens = tokensOf(text.trim());
  const multiple = readMultiple(tokens, 0);
  if (multiple !== null && multiple.value !== null) {
    return { value: multiple.value, step: multiple.step };
  }
  const amount = readAmount(tokens, 0);
  return amount === null ? null : { value: amount.value, step: amount.step };
}
