/** Dates of a piece against the calendar and its own date. */
import { expect, test } from 'vitest';
import { orderShownBy, readNumericDate } from '../../../../src/shared/verify/dates/ambiguous.ts';
import { dayOfIso, isoOf } from '../../../../src/shared/verify/dates/calendar.ts';
import { dateFindings } from '../../../../src/shared/verify/dates/check.ts';
import { relativeDates } from '../../../../src/shared/verify/dates/relative.ts';
import { numericDates } from '../../../../src/shared/verify/dates/written-dates.ts';

const TODAY = { year: 2026, month: 11, day: 23 };
const findings = (text: string, day: typeof TODAY | null = TODAY): string[] =>
  dateFindings([{ field: 'body', blockId: 'a', text }], day).map(
    ({ rule, sentence }) => `${rule}: ${sentence}`,
  );

test.each([
  ['Tuesday, 23 November 2026', 'weekday-wrong: 23 November 2026 is a Monday, not a Tuesday.'],
  ['Tues Nov 23', 'weekday-wrong: 23 November 2026 is a Monday, not a Tuesday.'],
  ['31 April', 'date-impossible: April has 30 days.'],
  ['February 29, 2023', 'date-impossible: February 2023 has 28 days.'],
  ['32/01/2024', 'date-impossible: The calendar has no such day.'],
  ['03/05/2024', 'date-ambiguous: This is 3 May 2024 or 5 March 2024.'],
  ['Ada Brook, 54, was born on 5 May 1980.', 'age-wrong: Born then, the person is 46, not 54.'],
])('%s', (text, finding) => {
  expect(findings(text)).toEqual([finding]);
});

test.each([
  'Monday, 23 November 2026',
  'Wednesday 25 November',
  '29 February 2024',
  '13/05/2024 and 05/05/2024',
  'Ada Brook, 46, was born on 5 May 1980.',
  'Cleo Ash, 35, was born in 1990.',
  'Ada Brook, born in 1950, died aged 54.',
])('right: %s', (text) => {
  expect(findings(text)).toEqual([]);
});

test('without a day of its own a piece is checked only by what it says itself', () => {
  expect(findings('Tuesday 23 November', null)).toEqual([]);
  expect(findings('Tuesday 23 November 2026', null)).toHaveLength(1);
});

test('an ambiguous date is read by the order its text shows', () => {
  const [date] = numericDates('03/05/2024');
  const order = orderShownBy('25/12/2023');
  const day = date === undefined ? null : readNumericDate(date, order);
  expect(day === null ? null : isoOf(day)).toBe('2024-05-03');
});

test.each([
  ['yesterday', '2026-11-22', '2026-11-22'],
  ['last Tuesday', '2026-11-17', '2026-11-17'],
  ['next Monday', '2026-11-30', '2026-11-30'],
  ['last month', '2026-10-01', '2026-10-31'],
  ['three days ago', '2026-11-20', '2026-11-20'],
  ['two years ago', '2024-01-01', '2024-12-31'],
])('%s', (text, first, last) => {
  const [found] = relativeDates(`It was ${text}.`, TODAY);
  expect(found === undefined ? null : [found.text, isoOf(found.first), isoOf(found.last)]).toEqual([
    text,
    first,
    last,
  ]);
});

test('an ISO text gives its day, and none that does not exist', () => {
  expect(dayOfIso('2026-11-23T03:14:40Z')).toEqual(TODAY);
  expect(dayOfIso('2026-02-30')).toBeNull();
});
