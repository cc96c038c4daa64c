/**
 * Numerals inside proper names, told by the capitals round them: "Apollo 11", "617 Squadron",
 * "Seven Sisters station". Asked by label.ts for numerals without unit or scale.
 */
import { isCommonCountedNoun, isCountedNoun } from '../form/noun.ts';
import { lowerAt, type Token } from '../token.ts';
import { beginsSentence, isTitleCase, ORDINARY_CAPITALS } from './capitals.ts';

/** Verbs of one subject: "the 149 was full" speaks of one bus. */
export const SINGULAR_VERBS: ReadonlySet<string> = new Set(
  'is was has goes runs stops leaves arrives'.split(' '),
);

/** "Apollo 11", "Formula One", "Group of Seven", "the Big Four". */
export function isNamed(tokens: readonly Token[], at: number, next: number): boolean {
  const numeral = tokens[at];
  const before = tokens[at - 1];
  if (numeral === undefined) return false;
  if (isCommonCountedNoun(lowerAt(tokens, next))) return false;
  if (isModel(tokens, at, next)) return true;
  const isCapital = numeral.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(numeral.text);
  if (isCapital && isProperName(tokens, at, next)) return !isTitleCase(tokens, at);
  if (isBeforeName(tokens, at, next) || isGroupOf(tokens, at)) return !isTitleCase(tokens, at);
  if (before?.kind !== 'word' || numeral.gap !== 'space' || /[,]/.test(numeral.text)) return false;
  if (before.lower.endsWith('ly')) return false;
  if (!/\p{Lu}/u.test(before.text) || ORDINARY_CAPITALS.has(before.lower)) return false;
  return !isTitleCase(tokens, at);
}

/** "the 737 Max": an article, three or four digits, and a capitalised name. */
function isModel(tokens: readonly Token[], at: number, next: number): boolean {
  const article = lowerAt(tokens, at - 1);
  const isThe = article === 'the' || article === 'a' || article === 'an';
  if (!isThe || !/^\d{3,4}$/.test(tokens[at]?.text ?? '')) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
  return !isCountedNoun(lowerAt(tokens, next)) && !isCountedNoun(lowerAt(tokens, next + 1));
}

/** Words for people and things of a country, which are counted without a plural sign. */
const NATIONALITY = /^\p{Lu}\p{Ll}*(?:an|ans|ons|ese|ish|is|eks|ards|anders|oners|orkers|sh)$/u;

/** A numbered body of soldiers, whose name is singular. */
const UNIT_OF_SOLDIERS =
  /\b(?:Commando|Squadron|Brigade|Battalion|Regiment|Company|Corps|Para|Rifles|Wing|Battery)\b/u;

/**
 * "617 Squadron", "5 Live", "17 Via Roma": small digits before one capitalised word, where no
 * plural follows that they could count ("12 Labour and Tory councillors").
 */
function isBeforeName(tokens: readonly Token[], at: number, next: number): boolean {
  if (!/^\d{1,3}$/.test(tokens[at]?.text ?? '') || next !== at + 1) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
  if (UNIT_OF_SOLDIERS.test(`${tokens[next]?.text} ${tokens[next + 1]?.text}`)) return true;
  for (let index = next, others = 0; index < next + 7 && others < 3; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.gap === 'line' || /^[.;:!?]$/.test(token.text)) return true;
    if (isCountedNoun(token.lower) || NATIONALITY.test(token.text)) return false;
    if (/^\p{Ll}/u.test(token.text) && !/^(?:and|of|the|or)$/.test(token.lower)) others += 1;
  }
  return true;
}

/** "the Group of 77": a capitalised body of so many. */
function isGroupOf(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'of' || beginsSentence(tokens, at - 2)) return false;
  return /^(?:Group|Gang|Council|Committee|Club|League|Circle|Class|Rule)$/.test(
    tokens[at - 2]?.text ?? '',
  );
}

/** "the Big Four", "Seven Sisters station"; not "Two Britons" or "Two Labour councillors". */
function isProperName(tokens: readonly Token[], at: number, next: number): boolean {
  if (!beginsSentence(tokens, at)) return true;
  const following = tokens[next];
  if (following?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(following.text)) return false;
  const afterwards = tokens[next + 1];
  if (SINGULAR_VERBS.has(afterwards?.lower ?? '')) return true;
  if (NATIONALITY.test(following.text)) return false;
  if (
    /^\p{Lu}\p{Ll}/u.test(afterwards?.text ?? '') &&
    isCommonCountedNoun(afterwards?.lower ?? '')
  ) {
    return true;
  }
  return isCountedNoun(following.lower) || !isCountedNoun(lowerAt(tokens, next + 1));
}
