/**
 * News prose from a generator: people with roles, figures, dates, reported and direct speech.
 * Function words repeat as often as in real text; the others fall off in frequency (Zipf).
 */
/** Sentences of several kinds, all from one seeded source of chance. */
export type Prose = {
  readonly plain: () => string;
  readonly figure: () => string;
  /** The words of somebody, without quote marks. */
  readonly speech: () => string;
  /** Who says it, such as "said Ada Moor, a surveyor of the Harbour Board". */
  readonly attribution: () => string;
};

/** A word with its share of running text, in ten thousandths. */
const FUNCTION_WORDS: readonly (readonly [string, number])[] = [
  ['the', 620],
  ['of', 300],
  ['to', 290],
  ['and', 280],
  ['a', 250],
  ['in', 230],
  ['that', 110],
  ['was', 110],
  ['for', 100],
  ['it', 90],
  ['on', 80],
  ['with', 75],
  ['had', 60],
  ['at', 60],
  ['by', 60],
  ['not', 55],
  ['from', 50],
  ['but', 45],
  ['they', 45],
  ['have', 40],
  ['which', 35],
  ['would', 35],
  ['their', 30],
  ['more', 25],
];

/** Ranks of the words beside those. */
const MOST_COMMON = 40;
const LEAST_COMMON = 9_000;
const FIRST = [
  'Ada',
  'Basil',
  'Clara',
  'Dario',
  'Edith',
  'Farid',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
];
const LAST = [
  'Moor',
  'Tarrant',
  'Okafor',
  'Lindqvist',
  'Barrow',
  'Castellan',
  'Dunmore',
  'Ferreira',
];
const ROLES = ['surveyor', 'engineer', 'economist', 'spokeswoman', 'treasurer', 'captain'];
const BODIES = ['Harbour Board', 'City Council', 'Northern Rail', 'Coast Institute', 'Ferry Line'];
const MONTHS = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'November'];

/** A generator over a source of numbers from 0 to 1. */
export function proseFrom(random: () => number): Prose {
  const pick = (all: readonly string[]): string => all[Math.floor(random() * all.length)] ?? '';
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const word = (): string => {
    let left = random() * 10_000;
    for (const [common, share] of FUNCTION_WORDS) {
      left -= share;
      if (left < 0) return common;
    }
    return contentWord(Math.floor(MOST_COMMON * (LEAST_COMMON / MOST_COMMON) ** random()));
  };
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const opened = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const amount = (): string =>
    pick([
      `$${number(2, 900)}.${number(1, 9)} million`,
      `${number(2, 90)}.${number(1, 9)}%`,
      `${number(2, 900)},${number(100, 900)} people`,
    ]);
  const day = (): string => `${number(1, 29)} ${pick(MONTHS)} ${number(2002, 2026)}`;
  return {
    plain: () => `${opened(words(number(8, 14)))}, ${words(number(6, 12))}.`,
    figure: () => `The ${pick(BODIES)} ${words(6)} ${amount()} on ${day()}, ${words(8)}.`,
    speech: () => opened(words(number(14, 26))),
    attribution: () =>
      `said ${pick(FIRST)} ${pick(LAST)}, the ${pick(ROLES)} of the ${pick(BODIES)}`,
  };
}

/** Paragraphs of so many sentences each, until there are so many words. */
export function paragraphsOf(words: number, size: number, sentence: () => string): string[] {
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const text = Array.from({ length: size }, sentence).join(' ');
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return paragraphs;
}

const CONSONANTS = [...'bdfgklmnprstvz'];
const VOWELS = [...'aeiou'];

/** A made-up word of two syllables or more; words begin as variously as those of a language do. */
function contentWord(rank: number): string {
  const syllables = CONSONANTS.length * VOWELS.length;
  let word = '';
  for (let left = rank + syllables; left > 0; left = Math.floor(left / syllables)) {
    const syllable = left % syllables;
    word += `${CONSONANTS[syllable % CONSONANTS.length]}${VOWELS[Math.floor(syllable / CONSONANTS.length)]}`;
  }
  return word;
}
