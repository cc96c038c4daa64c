/**
 * The spelling differences between British and American English, folded to the American form. Only
 * for telling that two texts have the same words; nothing is ever rewritten for a reader with it.
 * Must stay true: two words of different meaning never fold to the same form.
 */
import { type MappedText, rewrite } from './mapped-text.ts';
import { SPELLING_STEMS, WORDS_IN_ISE } from './spelling-words.ts';

const WORD = /[\p{L}\p{M}]{4,}/gu;

/** The text with every word in one spelling. Expects lower case. */
export function foldSpelling(mapped: MappedText): MappedText {
  return rewrite(mapped, WORD, americanSpelling);
}

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The American spelling of a word in lower case; words without one come back unchanged. */
export function americanSpelling(word: string): string {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_KNOWN) known.clear();
  const spelling = spell(word);
  known.set(word, spelling);
  return spelling;
}

const ISE = /^(\p{L}{3,}?)(?:is|ys)(e|ed|es|er|ers|ing|able|ation|ations|ational)$/u;

function spell(word: string): string {
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  const stemmed = americanStem(word);
  const match = ISE.exec(stemmed);
  if (match === null || WORDS_IN_ISE.some((start) => stemmed.startsWith(start))) return stemmed;
  const [, stem = '', ending = ''] = match;
  if (stemmed.startsWith(`${stem}ys`)) return /l$/u.test(stem) ? `${stem}yz${ending}` : stemmed;
  return `${stem}iz${ending}`;
}

const AMERICAN_STEMS: ReadonlyMap<string, string> = new Map(SPELLING_STEMS);
const BRITISH_STEM = new RegExp([...AMERICAN_STEMS.keys()].join('|'), 'g');

/** The spelling fold for words that may be names: long stems only, so that Grey stays Grey. */
export function americanStem(word: string): string {
  return word.replace(BRITISH_STEM, (stem) => AMERICAN_STEMS.get(stem) ?? stem);
}

const WHOLE: ReadonlyMap<string, string> = new Map([
  ...[
    ['ageing', 'aging'],
    ['amidst', 'amid'],
    ['amongst', 'among'],
    ['artefact', 'artifact'],
    ['artefacts', 'artifacts'],
    ['burnt', 'burned'],
    ['café', 'cafe'],
    ['cafés', 'cafes'],
    ['cosy', 'cozy'],
    ['dreamt', 'dreamed'],
    ['enrol', 'enroll'],
    ['façade', 'facade'],
    ['fulfil', 'fulfill'],
    ['fulfils', 'fulfills'],
    ['grey', 'gray'],
    ['learnt', 'learned'],
    ['mould', 'mold'],
    ['naïve', 'naive'],
    ['plough', 'plow'],
    ['ploughed', 'plowed'],
    ['practise', 'practice'],
    ['practised', 'practiced'],
    ['practising', 'practicing'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['pyjamas', 'pajamas'],
    ['skilful', 'skillful'],
    ['skilfully', 'skillfully'],
    ['spelt', 'spelled'],
    ['spoilt', 'spoiled'],
    ['towards', 'toward'],
    ['whilst', 'while'],
    ['wilful', 'willful'],
  ].map(([british = '', american = '']) => [british, american] as const),
]);
