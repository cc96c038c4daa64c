/** Dates in figures that two countries read differently: 03/05/2024. */
import { type AgreementFinding, type FieldText, wordsAt } from '../agreement/finding.ts';
import { type Day, MONTHS } from './calendar.ts';
import { type NumericDate, numericDates } from './written-dates.ts';

/** How the writer orders day and month; null when it is not known. */
export type DateOrder = 'day-first' | 'month-first';

/** The day a date in figures means; null when the order is unknown and both readings exist. */
export function readNumericDate(date: NumericDate, order: DateOrder | null): Day | null {
  const { first, second, year } = date;
  const dayFirst = second <= 12 ? { year, month: second, day: first } : null;
  const monthFirst = first <= 12 ? { year, month: first, day: second } : null;
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  if (first === second || order === 'day-first') return dayFirst;
  return order === 'month-first' ? monthFirst : null;
}

/**
 * The order that a text itself shows: a date with a first number above 12 is day-first, and one
 * with a second number above 12 month-first; null when none or both are there.
 */
export function orderShownBy(text: string): DateOrder | null {
  const dates = numericDates(text);
  const dayFirst = dates.some(({ first, second }) => first > 12 && second <= 12);
  const monthFirst = dates.some(({ first, second }) => second > 12 && first <= 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

/** Dates of a block that readers may take for another day. */
export function ambiguousDates(block: FieldText): readonly AgreementFinding[] {
  return numericDates(block.text)
    .filter((date) => readNumericDate(date, null) === null)
    .map((date) => ({
      rule: 'date-ambiguous' as const,
      sentence: `This is ${named(date, 'day-first')} or ${named(date, 'month-first')}.`,
      place: wordsAt(block, date),
      against: null,
    }));
}

function named(date: NumericDate, order: DateOrder): string {
  const day = readNumericDate(date, order);
  return day === null ? '' : `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}
