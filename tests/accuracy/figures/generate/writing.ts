/**
 * What the generator's forms share: draws, digits and gold markup. Gold values come from arithmetic
 * on whole numbers, never from reading what was written.
 */
import type { Random } from '../../quote-verification/generate/random.ts';

/** A whole number from `from` to `to`, both included. */
export const whole = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** One of the items. */
export function pick<Items extends readonly [unknown, ...unknown[]]>(
  random: Random,
  items: Items,
): Items[number] {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** The decimal digits of units × 10^exponent, without trailing zeros. */
export function decimal(units: number, exponent: number): string {
  if (exponent >= 0) return (BigInt(units) * 10n ** BigInt(exponent)).toString();
  const digits = String(units).padStart(1 - exponent, '0');
  const point = digits.length + exponent;
  return `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/\.?0+$/u, '');
}

/** Thousands set apart by commas. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** Gold markup of a figure; the unit is "-" for none. */
export function mark(
  kind: string,
  value: string,
  unit: string,
  text: string,
  approx?: string,
): string {
  const fields = [kind, value, unit, ...(approx === undefined ? [] : [approx])];
  return `⟦f ${fields.join(' | ')}⟧${text}⟦/f⟧`;
}

/** Groups the part before the point. */
export function groupedDecimal(number: string): string {
  const [before = '', after] = number.split('.');
  return after === undefined ? grouped(Number(before)) : `${grouped(Number(before))}.${after}`;
}
