/**
 * Reads the phrase that begins after a verb of speech or “according to”. Called by cues.ts,
 * attribute.ts and subject.ts.
 */
import type { Mention } from '../people/mention.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../people/name-words.ts';
import type { Token } from '../people/tokens.ts';
import { STRONG_CUES, WEAK_CUES } from './cue-verbs.ts';
import type { MaskedBlock } from './masked.ts';
import {
  isBetween,
  LONGEST_DESCRIPTION,
  pronounAt,
  type Subject,
  spanning,
  titleStart,
} from './phrase.ts';
import { subjectOfMention } from './phrase-ending.ts';
import { BOUNDARIES, DETERMINERS, LINKS, SPEAKING_PRONOUNS } from './small-words.ts';

const VERBS: ReadonlySet<string> = new Set([...STRONG_CUES, ...WEAK_CUES]);

/** The phrase that begins at `from`: “(said) the hospital’s director, Ana Ruiz”. */
export function phraseStarting(block: MaskedBlock, from: number, end: number): Subject | null {
  let at = from;
  while (at < end && isBetween(block.tokens[at]) && !opensPhrase(block.tokens[at])) at += 1;
  const token = block.tokens[at];
  if (token === undefined || at >= end || token.kind !== 'word') return null;
  if (SPEAKING_PRONOUNS.has(token.lower)) return pronounAt(token, at);
  return phraseFrom(block, at, from, end);
}

function phraseFrom(block: MaskedBlock, at: number, from: number, end: number): Subject | null {
  const stop = Math.min(end, at + LONGEST_DESCRIPTION);
  let linked = false;
  let last = at;
  for (let step = at; step < stop; step += 1) {
    const next = block.tokens[step];
    if (next === undefined || endsPhrase(next, step > at, linked)) {
      return namedAt(block, step, end) ?? described(block, at, last);
    }
    const mention = block.mentions.find((each) => each.firstToken === step);
    const owner = mention !== undefined && ownsWhatFollows(block, mention);
    if (mention !== undefined && !owner) {
      return linked
        ? spanning(block, at, mention.lastToken, null)
        : (namedInApposition(block, mention, end) ?? subjectOfMention(block, mention, from));
    }
    step = owner ? mention.lastToken : step;
    if (LINKS.has(next.lower)) linked = true;
    else last = step;
  }
  return described(block, at, last);
}

/** The name after a comma at `at`. */
function namedAt(block: MaskedBlock, at: number, end: number): Subject | null {
  return block.tokens[at]?.text === ',' ? namedAfterComma(block, at, end) : null;
}

function described(block: MaskedBlock, first: number, last: number): Subject | null {
  return describable(block, first, last) ? spanning(block, first, last, null) : null;
}

/** A sign, a verb of speech or a word that no phrase reaches across. */
function endsPhrase(token: Token, inside: boolean, linked: boolean): boolean {
  if (token.kind === 'sign' || token.kind === 'quote') return true;
  if (inside && VERBS.has(token.lower) && !linked) return true;
  const link = inside && LINKS.has(token.lower);
  return !link && BOUNDARIES.has(token.lower);
}

function opensPhrase(token: Token | undefined): boolean {
  return DETERMINERS.has(token?.lower ?? '');
}

function ownsWhatFollows(block: MaskedBlock, mention: Mention): boolean {
  return block.tokens[mention.lastToken]?.possessive === true;
}

/** “The Speaker, Dame Hortensia Pell, …”: the name beside an office. */
export function namedInApposition(
  block: MaskedBlock,
  mention: Mention,
  end: number,
): Subject | null {
  if (mention.kind !== 'other' || block.tokens[mention.lastToken + 1]?.text !== ',') return null;
  return namedAfterComma(block, mention.lastToken + 1, end);
}

function namedAfterComma(block: MaskedBlock, comma: number, end: number): Subject | null {
  const mention = block.mentions.find((each) => titleStart(block, each) === comma + 1);
  if (mention === undefined || mention.lastToken >= end || mention.kind !== 'person') return null;
  return subjectOfMention(block, mention, comma);
}

function describable(block: MaskedBlock, first: number, last: number): boolean {
  const opening = block.tokens[first];
  const noun = block.tokens[last]?.lower ?? '';
  if (opening === undefined) return false;
  if (DETERMINERS.has(opening.lower) || opening.possessive) return last > first;
  return GROUP_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || /[^s]s$/u.test(noun);
}
