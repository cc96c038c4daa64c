/** Figures in words: numbers, fractions, ages, ordinals, and figures with a hedge before them. */
import type { Random } from '../../quote-verification/generate/random.ts';
import { grouped, mark, pick, whole } from './writing.ts';

const SMALL =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number from 2 to 99 in words. */
function inWords(number: number): string {
  if (number < 20) return SMALL[number - 2] ?? '';
  const tens = TENS[Math.floor(number / 10) - 2] ?? '';
  const rest = number % 10;
  if (rest === 0) return tens;
  return `${tens}-${rest === 1 ? 'one' : SMALL[rest - 2]}`;
}

export function numberWords(random: Random): string {
  const hundreds = whole(random, 2, 9);
  const rest = whole(random, 2, 99);
  return random() < 0.5
    ? mark('count', String(rest), '-', inWords(rest))
    : mark(
        'count',
        String(hundreds * 100 + rest),
        '-',
        `${inWords(hundreds)} hundred and ${inWords(rest)}`,
      );
}

const FRACTIONS = [
  ['three-eighths', '0.375'],
  ['two-fifths', '0.4'],
  ['four-fifths', '0.8'],
  ['five-sixths', '5/6'],
  ['one in seven', '1/7'],
  ['two in five', '0.4'],
  ['1 in 20', '0.05'],
  ['eight out of 10', '0.8'],
  ['seven in 10', '0.7'],
  ['three out of four', '0.75'],
  ['two in three', '2/3'],
  ['one in 12', '1/12'],
] as const;

export function fraction(random: Random): string {
  const [text, value] = pick(random, FRACTIONS);
  return mark('fraction', value, '-', text);
}

export function age(random: Random): string {
  const years = whole(random, 19, 97);
  return mark('age', String(years), 'year', `${years}-year-old`);
}

export function ordinal(random: Random): string {
  const rank = whole(random, 21, 179);
  const lastTwo = rank % 100;
  const isTeen = lastTwo > 10 && lastTwo < 20;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
  return mark('ordinal', String(rank), '-', `${rank}${ending}`);
}

const HEDGES = [
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['just under', 'just-under'],
  ['just over', 'just-over'],
  ['a little over', 'just-over'],
  ['more than', 'more-than'],
  ['in excess of', 'more-than'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['fewer than', 'less-than'],
  ['at most', 'at-most'],
  ['up to', 'up-to'],
  ['as many as', 'up-to'],
  ['exactly', 'exactly'],
] as const;

export function hedgedCount(random: Random): string {
  const [written, approx] = pick(random, HEDGES);
  const units = whole(random, 3, 9_899) * 10;
  return `${written} ${mark('count', String(units), '-', grouped(units), approx)}`;
}

export function indianCount(random: Random): string {
  const units = whole(random, 11, 98);
  return random() < 0.5
    ? mark('count', `${units}00000`, '-', `${units} lakh`)
    : mark('count', `${units}0000000`, '-', `${units} crore`);
}
