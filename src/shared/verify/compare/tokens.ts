/**
 * Canonical search tokens of figures, stored beside a text in the index and made of a query alike,
 * so that "$56.2bn" finds "56,200,000,000 dollars", and "a quarter" finds "25%".
 *
 * `q:USD:56200000000` is the exact value in the base unit of its dimension; `r:USD:56e9` the same
 * to two significant digits, so that a rounded figure still finds its passage. A range gives the
 * tokens of both ends.
 */
import {
  absolute,
  add,
  compare,
  divide,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  roundTo,
  writeRational,
  ZERO,
} from '../figures/decimal.ts';
import { figuresOf } from '../figures/scan.ts';
import { type Quantity, quantityOf } from './quantity.ts';

/** Names of dimensions in tokens where they differ from the dimension's own. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['share', 'percent'],
  ['points', 'percentage-point'],
]);

const TEN = rational(10n);

/** All tokens of the figures of a text, each once, in text order. */
export function figureTokens(text: string): readonly string[] {
  return [...new Set(figuresOf(text).flatMap((figure) => tokensOfQuantity(quantityOf(figure))))];
}

function tokensOfQuantity(quantity: Quantity): readonly string[] {
  const { value, low, high } = quantity;
  const values = value === null ? [low, high].filter((end) => end !== null) : [value];
  const label = LABELS.get(quantity.dimension) ?? quantity.dimension.replace(/^money:/, '');
  return values.flatMap((one) => {
    const base = add(multiply(one, quantity.factor), quantity.offset);
    return [`q:${label}:${writeRational(base)}`, `r:${label}:${twoDigits(base)}`];
  });
}

/** "56e9" for 56.2 billion; zero stays "0". */
function twoDigits(value: Rational): string {
  if (compare(value, ZERO) === 0) return '0';
  let exponent = 0;
  const size = absolute(value);
  while (compare(size, powerOfTen(exponent + 2)) >= 0) exponent += 1;
  while (compare(size, powerOfTen(exponent + 1)) < 0) exponent -= 1;
  const step = powerOfTen(exponent);
  const digits = divide(roundTo(value, step), step) ?? ONE;
  const overflows = compare(absolute(digits), multiply(TEN, TEN)) >= 0;
  return overflows ? twoDigits(roundTo(value, step)) : `${writeRational(digits)}e${exponent}`;
}
