/** Dates written with a month name or in figures, as they stand in a text. */
import type { Range } from '../text/range.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

/** A written date; parts that are not written are null. Nothing is checked here. */
export type WrittenDate = Range & {
  /** 0 for Sunday. */
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
};

/** A date in figures; `first` and `second` are day and month in one order or the other. */
export type NumericDate = Range & {
  readonly first: number;
  readonly second: number;
  readonly year: number;
};

const WEEKDAY = '(?<weekday>Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:(?:s|nes|rs|ur)?day|s|rs|\\.)?,?\\s+';
const MONTH =
  '(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?<year>\\d{4})(?![\\d,]\\d))?';

const DAY_FIRST = new RegExp(
  `(?<![\\d.,£$€])(?:\\b${WEEKDAY}(?:the\\s+)?)?${DAY}(?:\\s+of)?\\s+${MONTH}${YEAR}`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  `(?:\\b${WEEKDAY})?\\b${MONTH}\\s+${DAY}(?!\\d|[.,:]\\d|\\s?%)${YEAR}`,
  'gu',
);
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d)/gu;

/** Every date with a month name, in text order. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const dates = [...matched(text, DAY_FIRST), ...matched(text, MONTH_FIRST)];
  dates.sort((a, b) => a.start - b.start || b.end - a.end);
  return dates.filter((date, index) => !dates.slice(0, index).some((one) => one.end > date.start));
}

/** Every date in figures with a year, such as 03/05/2024; ISO dates are not among them. */
export function numericDates(text: string): readonly NumericDate[] {
  return Array.from(text.matchAll(NUMERIC), (match) => {
    const [found, first, , second, year = ''] = match;
    const short = Number(year);
    return {
      start: match.index,
      end: match.index + found.length,
      first: Number(first),
      second: Number(second),
      year: year.length === 4 ? short : short + (short < 70 ? 2000 : 1900),
    };
  });
}

function matched(text: string, pattern: RegExp): readonly WrittenDate[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const { weekday, day, month, year } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      weekday:
        weekday === undefined ? null : WEEKDAYS.findIndex((name) => name.startsWith(weekday)),
      day: Number(day),
      month: MONTHS.findIndex((name) => name.startsWith(month ?? '?')) + 1,
      year: year === undefined ? null : Number(year),
    };
  });
}
