/**
 * From an alignment to edits: every difference gets the name of what was done to the source. Must
 * stay true: no difference of words goes without an edit, and doubt goes to the graver class.
 */
import type { Step } from './align.ts';
import { fitsMended } from './align-costs.ts';
import { classOfLoneWords, classOfSubstitution } from './classify-words.ts';
import { isCleanedSpeech } from './cleaned-speech.ts';
import { isHarmlessJoin } from './compounds.ts';
import {
  type Alignment,
  type Difference,
  differencesOf,
  quotedWordsOf,
  sourceWordsOf,
  widenedToFigure,
} from './differences.ts';
import { editAt } from './edit-at.ts';
import type { EditClass } from './edit-class.ts';
import type { QuoteEdit } from './quote-check.ts';
import { areSameNames } from './words/abbreviations.ts';
import { familyOf } from './words/antonyms.ts';
import { canonicalQuantity, isNumber, isPartOfQuantity, isUnit } from './words/quantity.ts';
import type { QuoteWord } from './words/quote-word.ts';
import { isMonth } from './words/word-class.ts';

/** The edits of wording in an alignment; typography and speakers are looked at elsewhere. */
export function classifiedEdits(alignment: Alignment): readonly QuoteEdit[] {
  return differencesOf(alignment).flatMap((difference) => editsOf(alignment, difference));
}

function editsOf(alignment: Alignment, difference: Difference): readonly QuoteEdit[] {
  const { steps, source } = alignment;
  const own = steps.slice(difference.first, difference.end);
  const [step] = own;
  if (step?.kind === 'elided') {
    return [editAt(alignment, step.words.length === 0 ? 'cosmetic' : 'ellipsis', difference)];
  }
  if (step?.kind === 'bracketed') return [editAt(alignment, 'bracket', difference)];
  const from = wordsAt(alignment, sourceWordsOf(own));
  const to = quotedWordsOf(alignment.parts, own);
  if (isHarmlessJoin(source, from, to)) return [editAt(alignment, 'cosmetic', difference)];
  const figure = figureEdit(alignment, difference);
  if (figure !== null) return [figure];
  if (isOtherUnit(from) && isOtherUnit(to)) return [editAt(alignment, 'unit', difference)];
  const turned = turnedAround(from, to);
  if (turned !== null) return [editAt(alignment, turned, difference)];
  return pieces(own).map(({ first, end }) =>
    pieceEdit(alignment, { first: difference.first + first, end: difference.first + end }),
  );
}

function wordsAt({ source }: Alignment, indexes: readonly number[]): readonly QuoteWord[] {
  return indexes.flatMap((index) => source.words[index] ?? []);
}

/** A difference that only writes the same figure another way. */
function figureEdit(alignment: Alignment, difference: Difference): QuoteEdit | null {
  const whole = widenedToFigure(alignment, difference);
  const own = alignment.steps.slice(whole.first, whole.end);
  const from = wordsAt(alignment, sourceWordsOf(own));
  const to = quotedWordsOf(alignment.parts, own);
  const isFigure = (words: readonly QuoteWord[]): boolean =>
    words.some(isNumber) &&
    words.every((word) => isPartOfQuantity(word) || isNumber(word) || word.key === 'and');
  if (isFigure(from) && isFigure(to) && canonicalQuantity(from) === canonicalQuantity(to)) {
    return editAt(alignment, 'digit-word', whole);
  }
  return isPerCent(from) && isPerCent(to) ? editAt(alignment, 'digit-word', whole) : null;
}

function isPerCent(words: readonly QuoteWord[]): boolean {
  return ['%', 'percent', 'per cent'].includes(words.map(({ key }) => key).join(' '));
}

function isOtherUnit(words: readonly QuoteWord[]): boolean {
  return words.length > 0 && words.every(({ key }) => isUnit(key));
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'do',
  'does',
  'did',
  'have',
  'has',
  'had',
  'be',
  'is',
  'was',
  'been',
]);

/** "did not approve" against "approved": the same verb with and without its negation. */
function turnedAround(from: readonly QuoteWord[], to: readonly QuoteWord[]): EditClass | null {
  if (from.length === to.length) return null;
  const negated = (words: readonly QuoteWord[]): number =>
    words.filter(({ key }) => key === 'not').length;
  const families = (words: readonly QuoteWord[]): string =>
    words
      .filter(({ key }) => key !== 'not' && !AUXILIARIES.has(key))
      .map(({ key }) => familyOf(key))
      .join(' ');
  return negated(from) !== negated(to) && families(from) === families(to) ? 'negation' : null;
}

/** Cuts the steps of a difference into substitutions, runs left out and runs put in. */
function pieces(steps: readonly Step[]): readonly Difference[] {
  const cut: Difference[] = [];
  let first = 0;
  for (let at = 1; at <= steps.length; at += 1) {
    if (
      at < steps.length &&
      steps[at]?.kind === steps[first]?.kind &&
      steps[first]?.kind !== 'pair'
    )
      continue;
    cut.push({ first, end: at });
    first = at;
  }
  return cut;
}

function pieceEdit(alignment: Alignment, piece: Difference): QuoteEdit {
  return editAt(alignment, classOfPiece(alignment, piece), piece);
}

function classOfPiece(alignment: Alignment, piece: Difference): EditClass {
  const { source, parts, steps } = alignment;
  const own = steps.slice(piece.first, piece.end);
  const indexes = sourceWordsOf(own);
  const [step] = own;
  if (step?.kind === 'pair') return classOfPair(alignment, step.part, step.word);
  if (step?.kind !== 'omitted') return classOfLoneWords(quotedWordsOf(parts, own), 'insertion');
  const [first = 0] = indexes;
  if (isCleanedSpeech(source, first, first + indexes.length)) return 'cleaned';
  return classOfLoneWords(wordsAt(alignment, indexes), 'omission');
}

function classOfPair({ source, parts }: Alignment, part: number, index: number): EditClass {
  const quoted = parts[part];
  const word = source.words[index];
  if (word === undefined || quoted === undefined) return 'content-word';
  if (quoted.kind === 'mended') {
    return fitsMended(quoted.outside, quoted.word.key, word.key) ? 'bracket' : 'content-word';
  }
  if (quoted.kind !== 'word') return 'bracket';
  if (areSameNames(word.key, quoted.word.key)) return 'cosmetic';
  const isDay = [index - 1, index + 1].some((at) => isMonth(source.words[at]?.key ?? ''));
  if (isDay && isNumber(word) && isNumber(quoted.word)) return 'date';
  return classOfSubstitution(source, word, quoted.word);
}
