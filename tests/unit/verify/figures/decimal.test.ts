/** Exact rationals: reading, writing, rounding. */
import { expect, test } from 'vitest';
import {
  divide,
  multiply,
  parseRational,
  powerOfTen,
  rational,
  roundTo,
  writeRational,
} from '../../../../src/shared/verify/figures/decimal.ts';

test.each([
  ['56.20', '56.2'],
  ['-0.50', '-0.5'],
  ['007', '7'],
  ['4/6', '2/3'],
  ['1/8', '0.125'],
  ['0.1', '0.1'],
])('%s is written %s', (written, canonical) => {
  const value = parseRational(written);
  expect(value === null ? null : writeRational(value)).toBe(canonical);
});

test.each(['', '1.', '.5', '1,000', '1e3', '1/0', 'x'])('%j is no number', (text) => {
  expect(parseRational(text)).toBeNull();
});

test('a scale keeps every digit', () => {
  const value = multiply(rational(562n, 10n), powerOfTen(9));
  expect(writeRational(value)).toBe('56200000000');
});

test.each([
  [5n, 2n, '3'],
  [-5n, 2n, '-3'],
  [7n, 3n, '2'],
])('%s/%s rounds half away from zero to %s', (numerator, denominator, rounded) => {
  expect(writeRational(roundTo(rational(numerator, denominator), rational(1n)))).toBe(rounded);
});

test('a division by zero has no value', () => {
  expect(divide(rational(1n), rational(0n))).toBeNull();
});
