/**
 * Finds the words of a block that report speech and who each makes speak. Called by attribute.ts
 * once a block; per block.
 */

import { GROUP_NOUNS, ROLE_NOUNS } from '../people/name-words.ts';
import type { Range } from '../text/range.ts';
import { BASE_CUES, STRONG_CUES, WEAK_CUES } from './cue-verbs.ts';
import type { MaskedBlock } from './masked.ts';
import type { Subject } from './phrase.ts';
import { phraseStarting } from './phrase-starting.ts';
import { AUXILIARIES, DETERMINERS, standsBetween } from './small-words.ts';
import { clauseSubject, subjectBefore } from './subject.ts';

/** A cue, its place among the tokens, and its speaker; null where the words do not say. */
export type Cue = Range & {
  readonly kind: 'strong' | 'weak' | 'phrase';
  readonly firstToken: number;
  readonly lastToken: number;
  readonly subject: Subject | null;
  /** The speaker stands after the cue: said Okoro, according to Okoro. */
  readonly inverted: boolean;
};

const STRONG = new Set(STRONG_CUES);
const WEAK = new Set(WEAK_CUES);
const BASE = new Set(BASE_CUES);
/** Present forms that are as often nouns: the new rules, its latest reports. */
const NOUN_LIKE = new Set(
  'claims reports rules notes calls answers states comments posts promises pledges demands remarks orders objects offers'.split(
    ' ',
  ),
);
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'a', 'statement', 'from'],
  ['as', 'told', 'to'],
];

/** The cues of a block, in order. */
export function cuesOf(block: MaskedBlock): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < block.tokens.length; at += 1) {
    const cue = phraseAt(block, at) ?? verbAt(block, at);
    if (cue === null) continue;
    cues.push(cue);
    at = cue.lastToken;
  }
  return cues;
}

/** First token after the end of the sentence that the token at `at` stands in. */
export function sentenceEnd(block: MaskedBlock, at: number): number {
  const sentence = block.sentenceOf[at];
  let end = at;
  while (end < block.tokens.length && block.sentenceOf[end] === sentence) end += 1;
  return end;
}

/** First token of the sentence that the token at `at` stands in. */
export function sentenceStart(block: MaskedBlock, at: number): number {
  const sentence = block.sentenceOf[at];
  let start = at;
  while (start > 0 && block.sentenceOf[start - 1] === sentence) start -= 1;
  return start;
}

function phraseAt(block: MaskedBlock, at: number): Cue | null {
  const phrase = PHRASES.find((words) =>
    words.every((word, step) => block.tokens[at + step]?.lower === word),
  );
  if (phrase === undefined) return null;
  const last = at + phrase.length - 1;
  const subject = phraseStarting(block, last + 1, sentenceEnd(block, at));
  return cueOf(block, at, last, 'phrase', subject, true);
}

function cueOf(
  block: MaskedBlock,
  firstToken: number,
  lastToken: number,
  kind: Cue['kind'],
  subject: Subject | null,
  inverted: boolean,
): Cue | null {
  const first = block.tokens[firstToken];
  const last = block.tokens[lastToken];
  if (first === undefined || last === undefined) return null;
  const end = endsWithPreposition(last.lower, kind)
    ? (block.tokens[lastToken - 1]?.end ?? last.end)
    : last.end;
  return { start: first.start, end, kind, firstToken, lastToken, subject, inverted };
}

/** Of “apologised for” only the verb is shown as the cue. */
function endsWithPreposition(lower: string, kind: Cue['kind']): boolean {
  return kind === 'weak' && lower === 'for';
}

function verbAt(block: MaskedBlock, at: number): Cue | null {
  const token = block.tokens[at];
  if (token?.kind !== 'word' || token.possessive) return null;
  const pair = `${token.lower} ${block.tokens[at + 1]?.lower ?? ''}`;
  const last = STRONG.has(pair) || WEAK.has(pair) ? at + 1 : at;
  const words = last > at ? pair : token.lower;
  const strong = STRONG.has(words);
  const auxiliary = auxiliaryBefore(block, at);
  const base = BASE.has(words) && auxiliary < at;
  if (!strong && !WEAK.has(words) && !base) return null;
  if (isNoun(block, at)) return null;
  if (block.tokens[last + 1]?.lower === 'by' && auxiliary <= at) {
    const agent = phraseStarting(block, last + 2, sentenceEnd(block, at));
    if (agent !== null) return cueOf(block, at, last + 1, 'weak', agent, true);
  }
  if (isPassive(block, at, auxiliary)) return null;
  const found = speakerOf(block, at, last);
  const kind = strong || base ? 'strong' : 'weak';
  return cueOf(block, auxiliary, last, kind, found.subject, found.inverted);
}

/** “the claims”, “an answer”, “her reports”: a noun with a determiner before it. */
function isNoun(block: MaskedBlock, at: number): boolean {
  const before = block.tokens[at - 1]?.lower ?? '';
  if (block.tokens[at - 1]?.possessive) return true;
  const maybe = NOUN_LIKE.has(block.tokens[at]?.lower ?? '');
  const twoBefore = block.tokens[at - 2];
  const known = ROLE_NOUNS.has(before) || GROUP_NOUNS.has(before) || block.tokens[at - 1]?.capital;
  if (maybe && !known && DETERMINERS.has(twoBefore?.lower ?? '')) return true;
  return /^(?:the|a|an|his|her|its|their|my|our|your|these|those|of|no|any|so-called)$/u.test(
    before,
  );
}

/** The first of the auxiliaries that touch the verb, or the verb itself. */
function auxiliaryBefore(block: MaskedBlock, at: number): number {
  let first = at;
  while (AUXILIARIES.has(block.tokens[first - 1]?.lower ?? '') || isNot(block, first - 1))
    first -= 1;
  while (first < at && isNot(block, first)) first += 1;
  return first;
}

function isNot(block: MaskedBlock, at: number): boolean {
  return block.tokens[at]?.lower === 'not';
}

/** “was told”, “is called”: the subject hears or is named, and does not speak. */
function isPassive(block: MaskedBlock, at: number, auxiliary: number): boolean {
  if (/ing$/u.test(block.tokens[at]?.lower ?? '')) return false;
  for (let step = at - 1; step >= auxiliary - 2; step -= 1) {
    const lower = block.tokens[step]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being)$/u.test(lower)) return true;
    if (!standsBetween(lower) && !AUXILIARIES.has(lower)) return false;
  }
  return false;
}

function speakerOf(
  block: MaskedBlock,
  verb: number,
  last: number,
): { readonly subject: Subject | null; readonly inverted: boolean } {
  const floor = clauseFloor(block, verb);
  const end = sentenceEnd(block, verb);
  if (followsQuote(block, verb)) {
    const after = phraseStarting(block, last + 1, end);
    if (after !== null) return { subject: after, inverted: true };
  }
  if (/ing$/u.test(block.tokens[verb]?.lower ?? '')) {
    const direct =
      block.tokens[verb - 1]?.kind === 'word' ? subjectBefore(block, verb, floor) : null;
    return { subject: direct ?? mainSubject(block, verb), inverted: false };
  }
  return { subject: subjectBefore(block, verb, floor), inverted: false };
}

/** The verb stands right after a quote, perhaps after its comma or dash. */
function followsQuote(block: MaskedBlock, verb: number): boolean {
  let before = verb - 1;
  while (
    /^[,–—-]$/u.test(block.tokens[before]?.text ?? '') ||
    standsBetween(block.tokens[before]?.lower ?? '')
  )
    before -= 1;
  return block.tokens[before]?.kind === 'quote';
}

/** No phrase reaches past the beginning of the sentence or the quote before the verb. */
function clauseFloor(block: MaskedBlock, verb: number): number {
  const start = sentenceStart(block, verb);
  for (let at = verb - 1; at >= start; at -= 1) {
    if (block.tokens[at]?.kind === 'quote') return at + 1;
  }
  return start;
}

/** The speaker of the sentence's own verb: “Okoro said …, adding …”, “said Okoro, adding …”. */
function mainSubject(block: MaskedBlock, verb: number): Subject | null {
  const start = sentenceStart(block, verb);
  for (let at = start; at < verb; at += 1) {
    if (STRONG.has(block.tokens[at]?.lower ?? '') || WEAK.has(block.tokens[at]?.lower ?? '')) {
      if (!followsQuote(block, at)) continue;
      const after = phraseStarting(block, at + 1, verb);
      if (after !== null) return after;
    }
  }
  const first = block.tokens[start]?.kind === 'quote' ? start + 1 : start;
  return clauseSubject(block, first, verb) ?? subjectOfFollowing(block, verb);
}

/** “Speaking on Monday, Okoro said” and “Adding that …, Okoro”: the first name after the comma. */
function subjectOfFollowing(block: MaskedBlock, verb: number): Subject | null {
  const end = sentenceEnd(block, verb);
  for (let at = verb + 1; at < end - 1; at += 1) {
    if (block.tokens[at]?.text === ',') return phraseStarting(block, at + 1, end);
  }
  return null;
}
