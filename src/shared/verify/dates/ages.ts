/** Ages against dates of birth in the same block: "Ada Brook, 54, who was born in 1975". */
import { type AgreementFinding, type FieldText, wordsAt } from '../agreement/finding.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOf } from '../figures/scan.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import type { Range } from '../text/range.ts';
import type { Day } from './calendar.ts';
import { writtenDates } from './written-dates.ts';

type Birth = Range & { readonly year: number; readonly month: number; readonly day: number | null };

const BORN_IN_YEAR = /\bborn (?:in|around)(?: \p{L}+)?,? (\d{4})\b/u;
const DIED = /\b(?:died|dies|killed|death|late|until|when|then|at the time|aged|was)\b/i;

/** Ages that a date of birth in the same sentence rules out on the document's day. */
export function wrongAges(block: FieldText, documentDay: Day | null): readonly AgreementFinding[] {
  if (documentDay === null || !/\bborn\b/.test(block.text)) return [];
  return sentencesOf(block.text).flatMap((range) => {
    const sentence = block.text.slice(range.start, range.end);
    const birth = birthIn(sentence);
    const ages = figuresOf(sentence).filter(({ kind, unit }) => kind === 'age' && unit === 'year');
    const [age] = ages;
    if (birth === null || age === undefined || ages.length > 1) return [];
    if (DIED.test(sentence.replace(/\bwas born\b/, 'born'))) return [];
    return wrongAge(block, range.start, age, birth, documentDay);
  });
}

function wrongAge(
  block: FieldText,
  offset: number,
  age: Figure,
  birth: Birth,
  documentDay: Day,
): readonly AgreementFinding[] {
  if (age.approx !== null || age.value === null) return [];
  const { youngest, oldest } = agesOn(birth, documentDay);
  const stated = Number(age.value);
  if (stated >= youngest && stated <= oldest) return [];
  const right = youngest === oldest ? `${oldest}` : `${youngest} or ${oldest}`;
  return [
    {
      rule: 'age-wrong',
      sentence: `Born then, the person is ${right}, not ${age.value}.`,
      place: wordsAt(block, { start: offset + age.start, end: offset + age.end }),
      against: wordsAt(block, { start: offset + birth.start, end: offset + birth.end }),
    },
  ];
}

function agesOn(birth: Birth, today: Day): { readonly youngest: number; readonly oldest: number } {
  const years = today.year - birth.year;
  if (birth.day === null) return { youngest: years - 1, oldest: years };
  const isBefore =
    today.month < birth.month || (today.month === birth.month && today.day < birth.day);
  const age = isBefore ? years - 1 : years;
  return { youngest: age, oldest: age };
}

/** The date of birth in a sentence: a full date after "born", or the year alone. */
function birthIn(sentence: string): Birth | null {
  const bornAt = sentence.indexOf('born');
  const full = writtenDates(sentence).find(({ start, year }) => start > bornAt && year !== null);
  if (full !== undefined && full.year !== null && full.start - bornAt < 30) {
    const { start, end, year, month, day } = full;
    return { start, end, year, month, day };
  }
  const match = BORN_IN_YEAR.exec(sentence);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { start: match.index, end, year: Number(match[1]), month: 1, day: null };
}
