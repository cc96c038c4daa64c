/**
 * Dates of CSL-JSON items and the texts they come from: ISO 8601 and EDTF level 0 with the
 * signs for approximate and uncertain. Whatever is no calendar date is kept as a literal.
 */
import type { CslDate } from './values.ts';

/** A calendar day, month or year; what is unknown is null. */
export type CalendarDate = {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
};

/** A date or a span of dates; `end` is null for a single date. */
export type DateSpan = {
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
  readonly isApproximate: boolean;
};

const ISO = /^(-?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const UNCERTAIN = /[~?%]$/;

/** The calendar date or span of a CSL date; null when it has only words, or makes no sense. */
export function spanOf(date: CslDate | undefined): DateSpan | null {
  if (date === undefined) return null;
  if (typeof date === 'string') return spanFromText(date);
  const parts = date['date-parts'];
  if (parts === undefined) return spanFromText(date.edtf ?? date.raw ?? '');
  const [start, end] = parts.map(fromParts);
  if (start === undefined || start === null || end === null) return null;
  return {
    start,
    end: end ?? null,
    isApproximate: date.circa !== undefined && date.circa !== false,
  };
}

/** A CSL date out of a text: date parts when it is ISO 8601 or EDTF, else a literal. */
export function cslDateFrom(text: string): CslDate | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const span = spanFromText(trimmed);
  if (span === null) return { literal: trimmed };
  const dates = span.end === null ? [span.start] : [span.start, span.end];
  const parts = dates.map(({ year, month, day }) =>
    [year, month, day].filter((part) => part !== null),
  );
  return { 'date-parts': parts, ...(span.isApproximate ? { circa: true } : {}) };
}

/** A CSL date as one line of text: ISO 8601 (spans with a slash), or its own words. */
export function dateText(date: CslDate | undefined): string {
  if (date === undefined) return '';
  const span = spanOf(date);
  if (span === null) return typeof date === 'string' ? date : (date.literal ?? date.raw ?? '');
  const text =
    span.end === null ? isoText(span.start) : `${isoText(span.start)}/${isoText(span.end)}`;
  return span.isApproximate ? `${text}~` : text;
}

/** A calendar date as ISO 8601 to the precision it has: "2026", "2026-03", "2026-03-04". */
export function isoText({ year, month, day }: CalendarDate): string {
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const rest = [month, day].filter((part) => part !== null);
  return [years, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function spanFromText(text: string): DateSpan | null {
  const isApproximate = UNCERTAIN.test(text);
  const [first = '', second, ...more] = text.replace(UNCERTAIN, '').split('/');
  const start = fromText(first);
  const end = second === undefined ? null : fromText(second);
  if (start === null || more.length > 0 || (second !== undefined && end === null)) return null;
  return { start, end, isApproximate };
}

function fromText(text: string): CalendarDate | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  return fromParts(match.slice(1, 4).filter((part) => part !== undefined));
}

function fromParts(parts: readonly (string | number)[]): CalendarDate | null {
  const numbers = parts.filter((part) => part !== '').map(Number);
  const [year, month = null, day = null] = numbers;
  if (year === undefined || !numbers.every(Number.isInteger)) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 1))) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
