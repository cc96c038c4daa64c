/**
 * The same letters with another gap between them: "health care" for "healthcare", "co-operate" for
 * "cooperate", words a PDF has glued together. Harmless as a rule; but "no where" may be "now here",
 * so doubtful joins count as changed words.
 */
import type { PreparedSource } from './prepared-source.ts';
import type { QuoteWord } from './words/quote-word.ts';
import { wordClassOf } from './words/word-class.ts';

const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'resign resigned recover recovered reform reformed recreation relay represent resent remark ' +
    'retreat resort reserve react present unionized coop redress repress therapist therapists ' +
    'notable nowhere apart maybe everyday anyway into onto altogether already another ahead alone ' +
    'atone island outside someday sometime without within manslaughter legend together'
  ).split(' '),
);

/** Whether both sides have the same letters and their gaps do not matter. */
export function isHarmlessJoin(
  source: PreparedSource,
  from: readonly QuoteWord[],
  to: readonly QuoteWord[],
): boolean {
  if (from.length === to.length || Math.min(from.length, to.length) !== 1) return false;
  const joined = from.map(({ key }) => key).join('');
  if (joined !== to.map(({ key }) => key).join('') || OTHER_WORDS.has(joined)) return false;
  const apart = from.length > to.length ? from : to;
  if (!/^\p{L}+$/u.test(joined) || apart.some(({ key }) => wordClassOf(key) === 'negation'))
    return false;
  // "They're" is two words of one token; "theyare" is neither.
  if (new Set(apart.map(({ token }) => token.start)).size < apart.length) return false;
  const isHyphened = from.length > to.length && hasNoSpace(source, from);
  return isHyphened || (joined.length >= 8 && apart.every(({ key }) => key.length >= 3));
}

function hasNoSpace(source: PreparedSource, words: readonly QuoteWord[]): boolean {
  const start = words[0]?.token.start ?? 0;
  return !/\s/u.test(source.text.slice(start, words.at(-1)?.token.end));
}
