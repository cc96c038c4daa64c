/** Percentages, points, measures and counts in digits. */
import type { Random } from '../../quote-verification/generate/random.ts';
import { decimal, grouped, mark, pick, whole } from './writing.ts';

export function percent(random: Random): string {
  const units = whole(random, 3, 989);
  const ending = pick(random, ['%', ' per cent', ' percent', '%'] as const);
  return mark('percent', decimal(units, -1), 'percent', decimal(units, -1) + ending);
}

export function percentRange(random: Random): string {
  const low = whole(random, 2, 40);
  const high = low + whole(random, 1, 20);
  const value = `${low}..${high}`;
  const text = pick(random, [
    `${low}–${high}%`,
    `${low} to ${high} per cent`,
    `${low}% to ${high}%`,
    `${low}-${high} percent`,
  ] as const);
  return mark('percent', value, 'percent', text);
}

export function points(random: Random): string {
  const units = whole(random, 11, 99);
  const text = decimal(units, -1);
  return random() < 0.5
    ? mark('percentage-point', text, 'percentage-point', `${text} percentage points`)
    : mark('basis-point', String(units), 'basis-point', `${units} basis points`);
}

/** Unit as written after a numeral, kind and unit as read. */
const MEASURES = [
  [' kilometres', 'length', 'kilometre'],
  ['km', 'length', 'kilometre'],
  [' miles', 'length', 'mile'],
  [' metres', 'length', 'metre'],
  ['cm', 'length', 'centimetre'],
  [' feet', 'length', 'foot'],
  [' tonnes', 'mass', 'tonne'],
  ['kg', 'mass', 'kilogram'],
  [' kilograms', 'mass', 'kilogram'],
  [' ounces', 'mass', 'ounce'],
  [' hectares', 'area', 'hectare'],
  [' acres', 'area', 'acre'],
  [' square miles', 'area', 'square-mile'],
  [' square metres', 'area', 'square-metre'],
  [' litres', 'volume', 'litre'],
  [' gallons', 'volume', 'gallon'],
  [' cubic metres', 'volume', 'cubic-metre'],
  ['mph', 'speed', 'mile-per-hour'],
  [' km/h', 'speed', 'kilometre-per-hour'],
  [' knots', 'speed', 'knot'],
  ['°C', 'temperature', 'celsius'],
  ['°F', 'temperature', 'fahrenheit'],
  [' hours', 'duration', 'hour'],
  [' minutes', 'duration', 'minute'],
  [' days', 'duration', 'day'],
  [' months', 'duration', 'month'],
  ['MW', 'power', 'megawatt'],
  [' gigawatts', 'power', 'gigawatt'],
  ['kWh', 'energy', 'kilowatt-hour'],
  [' kilojoules', 'energy', 'kilojoule'],
  ['MB', 'data', 'megabyte'],
  [' petabytes', 'data', 'petabyte'],
] as const;

export function measure(random: Random): string {
  const [written, kind, unit] = pick(random, MEASURES);
  const places = random() < 0.4 ? 1 : 0;
  const units = whole(random, 21, 989);
  const number = decimal(units, -places);
  return mark(kind, number, unit, `${number}${written}`);
}

export function height(random: Random): string {
  const feet = whole(random, 4, 7);
  const inches = whole(random, 1, 11);
  const text = pick(random, [`${feet}ft ${inches}in`, `${feet} feet ${inches} inches`] as const);
  return mark('length', String(feet * 12 + inches), 'inch', text);
}

export function longDuration(random: Random): string {
  const hours = whole(random, 2, 9);
  const minutes = whole(random, 2, 59);
  return mark(
    'duration',
    String(hours * 60 + minutes),
    'minute',
    `${hours} hours ${minutes} minutes`,
  );
}

export function count(random: Random): string {
  const units = whole(random, 1_101, 989_999);
  return mark('count', String(units), '-', grouped(units));
}

const COUNT_SCALES = [
  ['m', 6],
  ['bn', 9],
  [' million', 6],
  [' billion', 9],
] as const;

export function scaledCount(random: Random): string {
  const units = whole(random, 11, 989);
  const [suffix, power] = pick(random, COUNT_SCALES);
  return mark('count', decimal(units, power - 1), '-', `${decimal(units, -1)}${suffix}`);
}
