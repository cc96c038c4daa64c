/**
 * Reads calendar days as newsrooms write them: "3 May", "May 3, 2026", "2026-05-03".
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH_NAMES =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** Agencies also write months in capitals. */
const MONTH = `${MONTH_NAMES}|${MONTHS.map((month) => `${month.toUpperCase()}[A-Z]*`).join('|')}`;

/** A day and month in either order, with or without a year; for use inside larger patterns. */
export const DAY_PATTERN = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH})\\.?|(?:${MONTH})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?)(?:,?\\s+\\d{4})?|\\d{4}-\\d{2}-\\d{2}`;

const DAY = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(${DAY_PATTERN})$`,
  'i',
);

/**
 * The day a text names, as YYYY-MM-DD, or null. Without a year it is the latest such day that
 * is not after tomorrow, because a filed piece reports what has happened.
 */
export function dayOf(text: string, today: string): string | null {
  const match = DAY.exec(text.trim())?.[1];
  if (match === undefined) return null;
  if (/^\d{4}-/.test(match)) return isDay(match) ? match : null;
  const month = MONTHS.indexOf(
    /[a-z]{3}/i.exec(match.replace(/\d+(?:st|nd|rd|th)/i, ''))?.[0].toLowerCase() ?? '',
  );
  const day = Number(/\d{1,2}/.exec(match.replace(/\d{4}$/, ''))?.[0]);
  const year = /\d{4}$/.exec(match)?.[0];
  if (year !== undefined) return isoDay(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const near = isoDay(thisYear, month, day);
  return near !== null && near <= dayAfter(today) ? near : isoDay(thisYear - 1, month, day);
}

function isoDay(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function dayAfter(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
