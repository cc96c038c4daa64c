/** Dates of RIS, "2026/03/04/words", beside CSL dates. */
import { type CalendarDate, cslDateFrom, dateText, isoText, spanOf } from '../../csl/dates.ts';
import type { CslDate } from '../../csl/values.ts';

/** The date of a value; null for an empty one. */
export function readRisDate(value: string): CslDate | null {
  const [year = '', month = '', day = '', ...words] = value.split('/').map((part) => part.trim());
  if (!/^\d{1,4}$/.test(year)) return cslDateFrom(value.replace(/^\/+|\/+$/g, ''));
  const parts = [year.padStart(4, '0'), ...[month, day].filter((part) => part !== '')];
  const date = cslDateFrom(parts.join('-'));
  const text = words.join('/');
  return text === '' || date === null ? date : cslDateFrom(text);
}

/** The value of a date; spans and words stand where RIS has room for words. */
export function writeRisDate(date: CslDate): string {
  const span = spanOf(date);
  if (span === null) return `///${dateText(date)}`;
  const { start } = span;
  if (start.year < 0) return `///${dateText(date)}`;
  const words = span.end === null && !span.isApproximate ? '' : dateText(date);
  return `${slashed(start)}${words}`;
}

function slashed(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = isoText(date).split('-');
  return `${year}/${month}/${day}/`;
}
