/**
 * Reads the figures in a run of words, so that "$5m" and "five million dollars" are known to be the
 * same and "5 million" and "5 billion" are not. Only as much as comparing two wordings needs.
 */
import { valueOfNumberWord } from '../../text/number-words.ts';
import type { QuoteWord } from './quote-word.ts';
import { wordClassOf } from './word-class.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ...['thousand', 'thousands', 'k'].map((word) => [word, 3] as const),
  ...['million', 'millions', 'm', 'mn'].map((word) => [word, 6] as const),
  ...['billion', 'billions', 'bn'].map((word) => [word, 9] as const),
  ...['trillion', 'trillions', 'tn'].map((word) => [word, 12] as const),
]);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ['%', 'percent pct'],
    ['$', 'dollar dollars'],
    ['£', 'pound pounds'],
    ['€', 'euro euros'],
    ['km', 'kilometer kilometers'],
    ['cm', 'centimeter centimeters'],
    ['mm', 'millimeter millimeters'],
    ['kg', 'kilogram kilograms kilo kilos'],
    ['ft', 'foot feet'],
    ['p', 'pence penny'],
    ['lb', 'lbs'],
    ['°', 'degree degrees'],
    ['mw', 'megawatt megawatts'],
    ['gw', 'gigawatt gigawatts'],
    ['kw', 'kilowatt kilowatts'],
  ].flatMap(([unit = '', names = '']) => names.split(' ').map((name) => [name, unit] as const)),
);

/** Whether the word can be part of a figure. */
export function isPartOfQuantity({ key, token }: QuoteWord): boolean {
  if (token.kind === 'number' || isNumberWord(key) || SCALES.has(key) || UNIT_NAMES.has(key)) {
    return true;
  }
  return ['per', 'cent', 'hundred', '%', '$', '£', '€', '°'].includes(key) || isOrdinalEnding(key);
}

/** Whether the word is a number, in digits or spelt out. */
export function isNumber({ key, token }: QuoteWord): boolean {
  return token.kind === 'number' || isNumberWord(key) || key === 'hundred' || ORDINALS.has(key);
}

function isNumberWord(key: string): boolean {
  return valueOfNumberWord(key) !== null;
}

function isOrdinalEnding(key: string): boolean {
  return ['st', 'nd', 'rd', 'th'].includes(key);
}

/**
 * One text for all wordings of the same figures: digits first, units in order, "and" left out. Two
 * runs of words with the same text say the same.
 */
export function canonicalQuantity(words: readonly QuoteWord[]): string {
  const numbers: string[] = [];
  const rest: string[] = [];
  let pending: number | null = null;
  const flush = (): void => {
    if (pending !== null) numbers.push(String(pending));
    pending = null;
  };
  for (const { key, token } of joinPerCent(words)) {
    const value = valueOfNumberWord(key);
    const scale = SCALES.get(key);
    if (value !== null) {
      if (pending !== null && pending % 10 === 0 && (value < 10 || pending % 100 === 0)) {
        pending += value;
      } else {
        flush();
        pending = value;
      }
    } else if (key === 'hundred') pending = (pending ?? 1) * 100;
    else if (token.kind === 'number') {
      flush();
      numbers.push(plainDecimal(key));
    } else if (scale !== undefined) {
      flush();
      numbers.push(shifted(numbers.pop() ?? '1', scale));
    } else if (ORDINALS.has(key)) {
      flush();
      numbers.push(String(ORDINALS.get(key)));
      rest.push('th');
    } else if (key !== 'and') rest.push(isOrdinalEnding(key) ? 'th' : (UNIT_NAMES.get(key) ?? key));
  }
  flush();
  return [...numbers, ...rest.sort()].join(' ');
}

function joinPerCent(words: readonly QuoteWord[]): readonly QuoteWord[] {
  return words.flatMap((word, index) => {
    if (word.key === 'per' && words[index + 1]?.key === 'cent') return [];
    if (word.key !== 'cent' || words[index - 1]?.key !== 'per') return [word];
    return [{ ...word, key: '%' }];
  });
}

/** A decimal without zeros that say nothing: "5.0" is "5". */
function plainDecimal(text: string): string {
  const plain = text.startsWith('.') ? `0${text}` : text;
  return plain.includes('.') ? plain.replace(/0+$/, '').replace(/\.$/, '') : plain;
}

function shifted(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction.length <= places)
    return `${whole}${fraction.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
  return `${whole}${fraction.slice(0, places)}.${fraction.slice(places)}`.replace(/^0+(?=\d)/, '');
}

/** Whether the word is a unit or a scale word. */
export function isUnit(key: string): boolean {
  const wordClass = wordClassOf(key);
  return wordClass === 'unit' || wordClass === 'scale';
}
