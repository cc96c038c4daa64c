/**
 * Dates as sources state them, as CSL dates. Only forms that mean one thing are read: ISO 8601,
 * and days with the English name of a month; 03/05/2024 is not guessed at.
 */
import type { CslDate } from '../../evidence/csl/values.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH},?\s+(\d{4})\b`,
  'i',
);
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
  'i',
);

/** The day that a text states, as the text has it (times and zones are dropped), or undefined. */
export function statedDate(text: string | undefined): CslDate | undefined {
  const line = text?.trim().slice(0, 100) ?? '';
  const iso =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?(?=$|[T ])/.exec(line) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(line);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
  if (/^\d{4}$/.test(line)) return dateOf(line);
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst !== null) return dateOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst !== null) return dateOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return undefined;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function dateOf(...texts: readonly (string | undefined)[]): CslDate | undefined {
  const parts = texts.filter((text) => text !== undefined).map(Number);
  const [year = 0, month = 1, day = 1] = parts;
  const sound = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return sound ? { 'date-parts': [parts] } : undefined;
}
