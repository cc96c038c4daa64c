/**
 * Relative dates against the date of their own document: "yesterday" in a source of 3 May is
 * 2 May, whenever it is read.
 */
import type { Range } from '../text/range.ts';
import { addDays, type Day, daysInMonth, MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts';

/** A relative date and the days it may mean, both included. */
export type RelativeDate = Range & {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
};

type Span = { readonly first: Day; readonly last: Day };

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const AMOUNT = `\\d{1,3}|a|an|${WORDS.join('|')}`;
const RELATIVE = new RegExp(
  [
    '(?<named>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)',
    '(?<which>last|this|next|on|this past|this coming) (?<unit>Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|week|month|year)',
    `(?<amount>${AMOUNT}) (?<step>day|week|month|year)s? (?<side>ago|earlier|from now)`,
  ]
    .map((part) => `\\b${part}\\b`)
    .join('|'),
  'giu',
);

const NAMED: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** Every relative date of a text, resolved against the day of its document. */
export function relativeDates(text: string, documentDay: Day): readonly RelativeDate[] {
  return Array.from(text.matchAll(RELATIVE)).flatMap((match) => {
    const span = spanOf(match.groups ?? {}, documentDay);
    if (span === null) return [];
    const [found] = match;
    return [{ start: match.index, end: match.index + found.length, text: found, ...span }];
  });
}

type Groups = Readonly<Partial<Record<string, string>>>;

function spanOf(groups: Groups, today: Day): Span | null {
  const { named, which, unit, amount, step, side } = groups;
  if (named !== undefined) return single(addDays(today, NAMED[named.toLowerCase()] ?? 0));
  if (which !== undefined && unit !== undefined) {
    return spanOfUnit(which.toLowerCase(), unit.toLowerCase(), today);
  }
  if (amount === undefined || step === undefined) return null;
  const count = amountOf(amount.toLowerCase());
  return steppedSpan(
    side?.toLowerCase() === 'from now' ? count : -count,
    step.toLowerCase(),
    today,
  );
}

/** "last Tuesday" is the nearest before, "next Tuesday" the nearest after; "on" looks back. */
function spanOfUnit(which: string, unit: string, today: Day): Span | null {
  const direction = /last|past/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
  const weekday = WEEKDAYS.findIndex((name) => name.toLowerCase() === unit);
  if (weekday >= 0) return single(nearestWeekday(weekday, direction, today));
  if (which === 'on') return null;
  if (unit === 'week') {
    const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + 7 * direction);
    return { first: monday, last: addDays(monday, 6) };
  }
  if (unit === 'month') return wholeMonth(today.year, today.month + direction);
  const year = today.year + direction;
  return { first: { year, month: 1, day: 1 }, last: { year, month: MONTHS.length, day: 31 } };
}

function nearestWeekday(weekday: number, direction: number, today: Day): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (direction > 0) return addDays(today, ahead === 0 ? 7 : ahead);
  if (direction < 0) return addDays(today, ahead === 0 ? -7 : ahead - 7);
  return addDays(today, ahead === 0 ? 0 : ahead - 7);
}

function steppedSpan(count: number, step: string, today: Day): Span {
  if (step === 'day') return single(addDays(today, count));
  if (step === 'week') return single(addDays(today, count * 7));
  if (step === 'month') return wholeMonth(today.year, today.month + count);
  const year = today.year + count;
  return { first: { year, month: 1, day: 1 }, last: { year, month: MONTHS.length, day: 31 } };
}

/** A month that may lie outside its year by count: month 0 is December of the year before. */
function wholeMonth(year: number, month: number): Span {
  const shifted = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  return {
    first: { year: shifted, month: inYear, day: 1 },
    last: { year: shifted, month: inYear, day: daysInMonth(shifted, inYear) },
  };
}

function single(day: Day): Span {
  return { first: day, last: day };
}

function amountOf(word: string): number {
  if (word === 'a' || word === 'an') return 1;
  const spelled = WORDS.indexOf(word);
  return spelled >= 0 ? spelled + 1 : Number(word);
}
