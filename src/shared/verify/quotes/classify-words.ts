/**
 * The class of the edit when one word stands for another, or words were put in or left out, from the
 * words alone. What the words around them make of it is cleaned-speech.ts's and classify.ts's.
 */
import type { EditClass } from './edit-class.ts';
import { type PreparedSource, startsWithCapital } from './prepared-source.ts';
import { areOpposites } from './words/antonyms.ts';
import { mayStandFor } from './words/contractions.ts';
import { isNumber, isUnit } from './words/quantity.ts';
import type { QuoteWord } from './words/quote-word.ts';
import { type WordClass, wordClassOf } from './words/word-class.ts';

const PRONOUNS: ReadonlySet<string> = new Set([
  'i',
  'we',
  'he',
  'she',
  'it',
  'they',
  'you',
  'this',
  'that',
  'the',
  'there',
]);

/** The class of putting `to` for `from`. */
export function classOfSubstitution(
  source: PreparedSource,
  from: QuoteWord,
  to: QuoteWord,
): EditClass {
  const classes = [classOfWord(from), classOfWord(to)];
  if (mayStandFor(from.key, to.key)) return 'contraction';
  if (classes.includes('negation')) return 'negation';
  const sameKind = classOfSameKind(from, to);
  if (sameKind !== null) return sameKind;
  if (classes.includes('comparative') && areGraded(from.key, to.key)) return 'comparative';
  if (areOpposites(from.key, to.key)) return 'antonym';
  if (isName(source, from) && startsWithCapital(to.token.text)) return 'name';
  if (classes.includes('hedge')) return 'hedge';
  return isNumber(from) || isNumber(to) ? 'number' : 'content-word';
}

/** The class of two words of one kind, such as two months or two modals. */
function classOfSameKind(from: QuoteWord, to: QuoteWord): EditClass | null {
  const wordClass = classOfWord(from);
  if (isDate(from) && isDate(to)) return 'date';
  if (isNumber(from) && isNumber(to)) return isYear(from) && isYear(to) ? 'date' : 'number';
  if (isUnit(from.key) && isUnit(to.key)) return 'unit';
  if (wordClass !== classOfWord(to)) return null;
  return wordClass === 'article' || wordClass === 'modal' || wordClass === 'comparative'
    ? wordClass
    : null;
}

/** Both in the form that compares: "safer" and "riskier", even where one is in no list. */
function areGraded(one: string, other: string): boolean {
  return /(?:er|est)$/.test(one) && /(?:er|est)$/.test(other);
}

function classOfWord({ key, token }: QuoteWord): WordClass | null {
  return key === 'may' && startsWithCapital(token.text) ? null : wordClassOf(key);
}

function isDate({ key, token }: QuoteWord): boolean {
  if (key === 'may' || key === 'march') return startsWithCapital(token.text);
  return (
    wordClassOf(key) === 'date' || ['last', 'next', 'this', 'previous', 'following'].includes(key)
  );
}

function isYear({ key }: QuoteWord): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(key);
}

/** Whether a word is written as a name: a capital, and never without one in this source. */
function isName(source: PreparedSource, { key, token }: QuoteWord): boolean {
  return startsWithCapital(token.text) && !source.plainKeys.has(key) && !PRONOUNS.has(key);
}

const PHRASES: readonly (readonly [RegExp, EditClass])[] = [
  [
    /^(?:at least|at most|(?:no )?(?:more|less|fewer) than|up to|as (?:many|much) as)$/,
    'comparative',
  ],
  [
    /^(?:(?:sort|kind) of|i (?:think|believe|suppose|guess|hope)|we (?:think|believe)|it seems|in (?:my|our) (?:opinion|view)|as far as i (?:know|can tell)|to some extent|more or less|or so|in part|may well|might well|could well)$/,
    'hedge',
  ],
  [
    /^(?:no longer|not yet|not at all|by no means|far from|(?:do|does|did|is|was|are|were|has|have|had|will|would|could|can|should) not)$/,
    'negation',
  ],
  [/^(?:have to|has to|had to|need to|needs to|ought to|going to|be able to|able to)$/, 'modal'],
];

/** The class of words put in or left out; `plain` is the answer when the words have no class. */
export function classOfLoneWords(
  words: readonly QuoteWord[],
  plain: 'omission' | 'insertion',
): EditClass {
  const phrase = words.map(({ key }) => key).join(' ');
  const known = PHRASES.find(([pattern]) => pattern.test(phrase));
  if (known !== undefined) return known[1];
  const heavy = words.filter((word) => !['article', 'light'].includes(classOfWord(word) ?? ''));
  if (heavy.length === 0) return words.every(isArticle) ? 'article' : plain;
  const [first = null, ...others] = new Set(heavy.map(loneClass));
  return others.length > 0 || first === null ? plain : first;
}

function isArticle(word: QuoteWord): boolean {
  return classOfWord(word) === 'article';
}

function loneClass(word: QuoteWord): EditClass | null {
  if (isNumber(word)) return 'number';
  const wordClass = classOfWord(word);
  switch (wordClass) {
    case 'negation':
    case 'modal':
    case 'hedge':
    case 'comparative':
    case 'unit':
      return wordClass;
    case 'scale':
      return 'unit';
    default:
      return null;
  }
}
