/**
 * Number words below a thousand as digits, "two hundred and five" as "205". Words of scale
 * (thousand, million) stay, so that "five million" and "5 million" become the same text. Used by
 * the normaliser and by the comparison of quantities. Expects lower case.
 */
import { type MappedText, rewrite } from './mapped-text.ts';

const UNITS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'],
  ...['eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const UNIT = `(?:${UNITS.slice(1, 10).join('|')})`;
const SMALL = `(?:(?:${TENS.join('|')})(?:[ -]?${UNIT}(?!\\p{L}))?|${[...UNITS].reverse().join('|')})`;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}'])${SMALL}(?: hundred(?!\\p{L})(?: (?:and )?${SMALL}(?!\\p{L}))?)?(?![\\p{L}'])`,
  'gu',
);

/** The text with its number words below a thousand written in digits. */
export function digitsForNumberWords(mapped: MappedText): MappedText {
  return rewrite(mapped, NUMBER, (words) => String(valueOfWords(words)));
}

/** Value of a number word or of tens and units run together, or null for any other word. */
export function valueOfNumberWord(word: string): number | null {
  const plain = VALUES.get(word);
  if (plain !== undefined) return plain;
  const tens = TENS.find((start) => word.startsWith(start));
  const rest = tens === undefined ? undefined : VALUES.get(word.slice(tens.length));
  if (tens === undefined || rest === undefined || rest === 0 || rest > 9) return null;
  return (VALUES.get(tens) ?? 0) + rest;
}

function valueOfWords(words: string): number {
  let value = 0;
  for (const word of words.split(/[ -]/)) {
    value = word === 'hundred' ? value * 100 : value + (valueOfNumberWord(word) ?? 0);
  }
  return value;
}
