/** Weekday against date, and dates that the calendar does not have. */
import { type AgreementFinding, type FieldText, wordsAt } from '../agreement/finding.ts';
import {
  type Day,
  dayNumber,
  daysInMonth,
  exists,
  MONTHS,
  WEEKDAYS,
  weekdayOf,
} from './calendar.ts';
import { numericDates, type WrittenDate, writtenDates } from './written-dates.ts';

/** The longest month, for dates without year: 29 February is then possible. */
const SOME_LEAP_YEAR = 2024;

/**
 * Wrong weekdays and impossible dates of a block. A date without year is that nearest to the
 * document's date; without one, only its day of the month is checked.
 */
export function wrongDates(block: FieldText, documentDay: Day | null): readonly AgreementFinding[] {
  return [
    ...writtenDates(block.text).flatMap((date) => wrongDate(block, date, documentDay)),
    ...impossibleNumeric(block),
  ];
}

function wrongDate(
  block: FieldText,
  date: WrittenDate,
  documentDay: Day | null,
): readonly AgreementFinding[] {
  const month = MONTHS[date.month - 1] ?? '';
  const length = daysInMonth(date.year ?? SOME_LEAP_YEAR, date.month);
  if (date.day < 1 || date.day > length) {
    const year = date.year === null ? '' : ` ${date.year}`;
    return [impossible(block, date, `${month}${year} has ${length} days.`)];
  }
  if (date.weekday === null) return [];
  const day = resolveYear(date, documentDay);
  const right = day === null ? date.weekday : weekdayOf(day);
  if (day === null || right === date.weekday) return [];
  const sentence = `${date.day} ${month} ${day.year} is a ${WEEKDAYS[right]}, not a ${WEEKDAYS[date.weekday]}.`;
  return [{ rule: 'weekday-wrong', sentence, place: wordsAt(block, date), against: null }];
}

/** The full day of a written date: its own year, or the year that puts it nearest the document. */
function resolveYear(date: WrittenDate, documentDay: Day | null): Day | null {
  const { day, month } = date;
  if (date.year !== null) return { year: date.year, month, day };
  if (documentDay === null) return null;
  const candidates = [-1, 0, 1]
    .map((offset) => ({ year: documentDay.year + offset, month, day }))
    .filter(exists);
  const distance = (one: Day) => Math.abs(dayNumber(one) - dayNumber(documentDay));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function impossibleNumeric(block: FieldText): readonly AgreementFinding[] {
  return numericDates(block.text).flatMap((date) => {
    const { first, second, year } = date;
    const isPossible =
      exists({ year, month: second, day: first }) || exists({ year, month: first, day: second });
    return isPossible ? [] : [impossible(block, date, 'The calendar has no such day.')];
  });
}

function impossible(
  block: FieldText,
  range: { readonly start: number; readonly end: number },
  sentence: string,
): AgreementFinding {
  return { rule: 'date-impossible', sentence, place: wordsAt(block, range), against: null };
}
