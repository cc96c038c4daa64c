/**
 * Numbers that name a thing by the word before them ("Room 101", "phase 3", "in plot 117").
 * Asked only of numerals without unit or scale.
 */
import { isCountedNoun } from '../form/noun.ts';
import { isGlued, lowerAt, type Token } from '../token.ts';
import { ORDINARY_CAPITALS } from './capitals.ts';
import { isGluedAfter } from './glued.ts';
import { LABELS, WEAK_LABELS } from './label-words.ts';
import { isNamed, SINGULAR_VERBS } from './name.ts';

/** What joins the numbers of one label: "pages 3 and 4". */
const LISTING: ReadonlySet<string> = new Set([',', 'and', 'or', 'to', '&']);

/** Whether the bare numeral at a token is a label's number or part of a name. */
export function isLabelled(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    isGluedAfter(tokens, next) || isNumberedThing(tokens, at, next) || isNamed(tokens, at, next)
  );
}

/** "Class 4C", "Seat 22F": a letter behind the number of a thing is no unit. */
export function isLetteredLabel(tokens: readonly Token[], at: number, next: number): boolean {
  const isGluedPair = next === at + 2 && isGlued(tokens, at + 1);
  const isLetter = isGluedPair && /^\p{L}$/u.test(tokens[at + 1]?.text ?? '');
  const before = lowerAt(tokens, at - 1);
  return isLetter && (LABELS.has(before) || WEAK_LABELS.has(before));
}

/** "Room 101", "phase three", "No. 10", and the further numbers of a list of them. */
function isNumberedThing(tokens: readonly Token[], at: number, next: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return (
    isListed(tokens, at, next) ||
    isAbbreviated(tokens, at) ||
    isAfterArticle(tokens, at, next) ||
    /^Years?$/.test(tokens[at - 1]?.text ?? '') ||
    (before === 'big' && (tokens[at]?.kind === 'word' || isShortNumber(tokens[at]))) ||
    isAfterLabel(tokens, at, next)
  );
}

/** "pages 3 and 4": the second number shares the label of the first. */
function isListed(tokens: readonly Token[], at: number, next: number): boolean {
  if (!LISTING.has(lowerAt(tokens, at - 1)) || tokens[at - 2]?.kind !== 'number') return false;
  if (isNumberedThing(tokens, at - 2, next)) return true;
  return isNamed(tokens, at - 2, at - 1) && !isCountedNoun(lowerAt(tokens, next));
}

/** "No. 10", "§ 12", "vol. 3". */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  if (before === '§' || before === '#' || before === '№') return true;
  const short = lowerAt(tokens, at - 2);
  return before === '.' && /^(?:no|nos|vol|fig|art|sec|ch|pp?|op|ext|k|para|cl)$/.test(short);
}

/** "a 404 page", "she threw a six", "the 149 was full". */
function isAfterArticle(tokens: readonly Token[], at: number, next: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const following = lowerAt(tokens, next);
  if (before === 'the') return isShortNumber(tokens[at]) && SINGULAR_VERBS.has(following);
  if (before !== 'a' && before !== 'an') return false;
  if (tokens[at]?.kind === 'number' && following !== '-') return !isCountedNoun(following);
  return isPlainArticleNumber(tokens, next);
}

function isAfterLabel(tokens: readonly Token[], at: number, next: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const isCounted = isCountedNoun(lowerAt(tokens, next));
  if (WEAK_LABELS.has(before)) return !isCounted;
  if (!LABELS.has(before)) return isPlaceNumber(tokens, at, next);
  if (before === 'numbered' && /,/.test(tokens[at]?.text ?? '')) return false;
  return lowerAt(tokens, at - 2) !== 'a' || !isCounted;
}

/** "a six", "an eight": one thing that bears the number, with nothing counted behind it. */
function isPlainArticleNumber(tokens: readonly Token[], next: number): boolean {
  const following = tokens[next];
  if (following === undefined || following.gap === 'line') return true;
  return /^[.,;:!?)]$/.test(following.text) || SINGULAR_VERBS.has(following.lower);
}

/** Words after which a numeral is no name of the noun before it: "in hospital 12 are ill". */
const AFTER_PLACE_NUMBER: ReadonlySet<string> = new Set(
  'on at in by for from after with near is was has'.split(' '),
);

/** Nouns of "in total 40" and the like, which the numeral after them does not name. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'total all most least best worst average present hospital prison jail custody court office late excess every each another perhaps maybe half fully well'.split(
    ' ',
  ),
);

/** "in plot 117", "at fence 19": preposition, one bare noun, digits, and nothing counted. */
function isPlaceNumber(tokens: readonly Token[], at: number, next: number): boolean {
  const noun = tokens[at - 1];
  if (!isShortNumber(tokens[at]) || noun?.kind !== 'word' || !/^\p{Ll}{3,}$/u.test(noun.text)) {
    return false;
  }
  const isPlain = !/(?:ly|ing|ed|s)$/.test(noun.text) && !NO_PLACE.has(noun.text);
  if (!isPlain || ORDINARY_CAPITALS.has(noun.text)) return false;
  if (
    !/^(?:in|on|at|from|near|behind|outside|inside|into|through|beside|opposite|past)$/.test(
      lowerAt(tokens, at - 2),
    )
  ) {
    return false;
  }
  const following = tokens[next];
  return following?.kind !== 'word' || AFTER_PLACE_NUMBER.has(following.lower);
}

function isShortNumber(token: Token | undefined): boolean {
  return /^\d{1,4}$/.test(token?.text ?? '');
}
