/** Sums of money as newsrooms write them. */
import type { Random } from '../../quote-verification/generate/random.ts';
import { decimal, grouped, groupedDecimal, mark, pick, whole } from './writing.ts';

const SIGNS = [
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
] as const;
const SCALES = [
  ['m', 6],
  ['bn', 9],
  [' million', 6],
  [' billion', 9],
  ['tn', 12],
  [' trillion', 12],
] as const;

export function scaledMoney(random: Random): string {
  const [sign, unit] = pick(random, SIGNS);
  const [suffix, power] = pick(random, SCALES);
  const places = whole(random, 0, 2);
  const units = whole(random, 11, 989) * 10 + whole(random, 1, 9);
  const number = decimal(units, -places);
  return mark(
    'money',
    decimal(units, power - places),
    unit,
    `${sign}${groupedDecimal(number)}${suffix}`,
  );
}

export function exactMoney(random: Random): string {
  const [sign, unit] = pick(random, SIGNS);
  const pence = whole(random, 10_001, 99_999_999);
  const text = `${sign}${grouped(Math.floor(pence / 100))}.${String(pence % 100).padStart(2, '0')}`;
  return mark('money', decimal(pence, -2), unit, text);
}

const CURRENCY_WORDS = [
  ['euros', 'EUR'],
  ['dollars', 'USD'],
  ['rupees', 'INR'],
  ['yen', 'JPY'],
  ['Swiss francs', 'CHF'],
  ['Canadian dollars', 'CAD'],
  ['Australian dollars', 'AUD'],
] as const;

export function wordedMoney(random: Random): string {
  const [name, unit] = pick(random, CURRENCY_WORDS);
  const isScaled = random() < 0.5;
  const units = whole(random, 12, 97) * 100;
  return isScaled
    ? mark('money', decimal(units, 4), unit, `${decimal(units, -2)} million ${name}`)
    : mark('money', decimal(units, 0), unit, `${grouped(units)} ${name}`);
}

export function codedMoney(random: Random): string {
  const code = pick(random, ['USD', 'EUR', 'GBP', 'NOK', 'SEK', 'ZAR', 'AUD'] as const);
  const units = whole(random, 11, 99);
  return mark('money', decimal(units, 5), code, `${code} ${decimal(units, -1)} million`);
}

export function moneyRange(random: Random): string {
  const [sign, unit] = pick(random, SIGNS);
  const low = whole(random, 2, 60);
  const high = low + whole(random, 1, 30);
  const [suffix, power] = pick(random, SCALES);
  const text = pick(random, [
    `${sign}${low}–${high}${suffix}`,
    `${sign}${low}${suffix} to ${sign}${high}${suffix}`,
    `${sign}${low}-${high}${suffix}`,
  ] as const);
  return mark('money', `${decimal(low, power)}..${decimal(high, power)}`, unit, text);
}
