/**
 * Exact numbers for figures: rationals on bigint, read from and written as decimal text. Nothing
 * here ever passes through a float, so "56.2" with scale a billion is 56200000000 and not nearly.
 */

/** A reduced quotient; the denominator is always positive. */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint };

/** The reduced quotient of two whole numbers; a zero denominator is a programming error. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('A quotient needs a denominator other than zero.');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(magnitude(numerator), magnitude(denominator));
  return {
    numerator: (sign * numerator) / divisor,
    denominator: (sign * denominator) / divisor,
  };
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/** Ten to a whole power, negative powers included. */
export function powerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? rational(1n, power) : rational(power);
}

export function add(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The quotient, or null for a division by zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.numerator === 0n) return null;
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function absolute(a: Rational): Rational {
  return { numerator: magnitude(a.numerator), denominator: a.denominator };
}

/** Negative, zero or positive, as for sorting. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** The nearest multiple of a positive step; a value half-way goes away from zero. */
export function roundTo(value: Rational, step: Rational): Rational {
  const quotient = rational(value.numerator * step.denominator, value.denominator * step.numerator);
  const doubled = 2n * magnitude(quotient.numerator) + quotient.denominator;
  const whole = doubled / (2n * quotient.denominator);
  return multiply(rational(quotient.numerator < 0n ? -whole : whole), step);
}

/** Reads "-12.50", "7" or "2/3"; null for anything else. */
export function parseRational(text: string): Rational | null {
  const match = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = '', places = '', denominator = '1'] = match;
  if (BigInt(denominator) === 0n) return null;
  const digits = BigInt(whole + places);
  const signed = sign === '-' ? -digits : digits;
  return rational(signed, 10n ** BigInt(places.length) * BigInt(denominator));
}

/** The exact decimal without trailing zeros, or the reduced fraction "2/3" when none is finite. */
export function writeRational(value: Rational): string {
  const places = decimalPlaces(value.denominator);
  if (places === null) return `${value.numerator}/${value.denominator}`;
  const scaled = (magnitude(value.numerator) * 10n ** BigInt(places)) / value.denominator;
  const digits = scaled.toString().padStart(places + 1, '0');
  const sign = value.numerator < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many decimal places a reduced quotient with this denominator needs; null if endless. */
function decimalPlaces(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
}
