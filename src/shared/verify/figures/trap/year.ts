/** Bare years: four digits without grouping that stand where a year stands. */
import { isCommonCountedNoun, isCountedNoun } from '../form/noun.ts';
import { lowerAt, type Token } from '../token.ts';

/** Words before a number of four digits that make it a year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since by until till before after during from of the early late mid around circa spring summer autumn winter fall this that to and between financial fiscal year'.split(
    ' ',
  ),
);

/** Whether the numeral at a token is a year rather than a count. */
export function isYear(tokens: readonly Token[], at: number, next: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/^(?:1\d|20)\d\d$/.test(text)) return false;
  const noun = lowerAt(tokens, next);
  const before = lowerAt(tokens, at - 1);
  if (isCommonCountedNoun(noun)) return before === 'the' || /['’]s$/.test(before);
  if (BEFORE_YEAR.has(before)) return true;
  return !isCountedNoun(noun) || (/^(?:1[89]|20)/.test(text) && tokens[at - 1]?.kind !== 'word');
}
