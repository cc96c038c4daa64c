/** A figure as comparison sees it: exact values, and how its unit maps to the base of its dimension. */
import {
  add,
  divide,
  multiply,
  ONE,
  parseRational,
  powerOfTen,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../figures/decimal.ts';
import type { Figure } from '../figures/figure.ts';
import { measureNamed } from '../figures/unit/measure.ts';

/** Base value = value × factor + offset, within one dimension ("length", "money:USD", "share"). */
export type Quantity = {
  readonly figure: Figure;
  readonly value: Rational | null;
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly step: Rational;
  readonly dimension: string;
  readonly factor: Rational;
  readonly offset: Rational;
};

type Dimension = Pick<Quantity, 'dimension' | 'factor' | 'offset'>;

/** The exact quantity of a figure. */
export function quantityOf(figure: Figure): Quantity {
  return {
    figure,
    value: read(figure.value),
    low: read(figure.low),
    high: read(figure.high),
    step: read(figure.step) ?? ONE,
    ...dimensionOf(figure),
  };
}

/** A value of one quantity in the unit of another of the same dimension. */
export function inUnitOf(value: Rational, from: Quantity, to: Quantity): Rational {
  const base = add(multiply(value, from.factor), from.offset);
  return divide(subtract(base, to.offset), to.factor) ?? ZERO;
}

/** Whether two quantities are written in one unit and one form, so that nothing is converted. */
export function isSameUnit(a: Quantity, b: Quantity): boolean {
  return a.figure.unit === b.figure.unit && a.figure.kind === b.figure.kind;
}

function dimensionOf(figure: Figure): Dimension {
  const { kind, unit } = figure;
  switch (kind) {
    case 'money':
      return plain(`money:${unit ?? '?'}`);
    case 'fraction':
      return { ...plain('share'), factor: rational(100n) };
    case 'percent':
      return plain('share');
    case 'basis-point':
      return { ...plain('points'), factor: powerOfTen(-2) };
    case 'percentage-point':
      return plain('points');
    case 'rate':
      return { ...plain('rate'), factor: divide(ONE, rateBase(unit)) ?? ONE };
    case 'temperature':
      return temperature(unit);
    default:
      return { ...plain(kind), factor: measureNamed(unit ?? '')?.size ?? ONE };
  }
}

function plain(dimension: string): Dimension {
  return { dimension, factor: ONE, offset: ZERO };
}

function rateBase(unit: string | null): Rational {
  return read(unit?.replace('per-', '') ?? null) ?? ONE;
}

/** Degrees Celsius are the base; an angle or a scale the text leaves open compares with itself. */
function temperature(unit: string | null): Dimension {
  switch (unit) {
    case 'fahrenheit':
      return { dimension: 'temperature', factor: rational(5n, 9n), offset: rational(-160n, 9n) };
    case 'kelvin':
      return { dimension: 'temperature', factor: ONE, offset: rational(-27315n, 100n) };
    case 'celsius':
      return plain('temperature');
    default:
      return plain('degrees');
  }
}

function read(text: string | null): Rational | null {
  return text === null ? null : parseRational(text);
}
