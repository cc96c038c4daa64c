/**
 * Reads the phrase that ends before a verb of speech: a name, a pronoun or a description. Called by
 * subject.ts and phrase-starting.ts.
 */
import type { Mention } from '../people/mention.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../people/name-words.ts';
import type { MaskedBlock } from './masked.ts';
import { LONGEST_DESCRIPTION, pronounAt, type Subject, spanning } from './phrase.ts';
import { BOUNDARIES, DETERMINERS, LINKS, SPEAKING_PRONOUNS } from './small-words.ts';

/** The phrase whose last word is at `at`. */
export function phraseEnding(block: MaskedBlock, at: number, floor: number): Subject | null {
  const token = block.tokens[at];
  if (token === undefined || at < floor || token.possessive) return null;
  if (token.kind === 'figure' && !/-old$/u.test(token.text)) return null;
  if (token.kind === 'sign' || token.kind === 'quote') return null;
  if (SPEAKING_PRONOUNS.has(token.lower)) return pronounAt(token, at);
  const mention = block.mentions.find((each) => each.lastToken === at);
  if (mention !== undefined) return subjectOfMention(block, mention, floor);
  return describedEnding(block, at, floor);
}

/** A name, unless it only says whose or of what the speaker is: a resident of Lund. */
export function subjectOfMention(
  block: MaskedBlock,
  mention: Mention,
  floor: number,
): Subject | null {
  let before = mention.firstToken - 1;
  if (block.tokens[before]?.lower === 'the') before -= 1;
  if (before > floor && LINKS.has(block.tokens[before]?.lower ?? '')) {
    const owner = block.mentions.find((each) => each.lastToken === before - 1);
    if (owner !== undefined && owner.firstToken >= floor && !isGroup(owner)) {
      return subjectOfMention(block, owner, floor);
    }
    const noun = block.tokens[before - 1]?.lower ?? '';
    const one = noun.replace(/s$/u, '');
    if (
      ROLE_NOUNS.has(one) ||
      ROLE_NOUNS.has(noun) ||
      GROUP_NOUNS.has(noun) ||
      /(?:er|or|ist|ant|ent|people)$/u.test(noun)
    ) {
      return describedEnding(block, mention.lastToken, floor);
    }
  }
  const bare = mention.kind === 'other' && block.tokens[mention.firstToken - 1]?.lower === 'the';
  if (bare && isRole(mention))
    return spanning(block, mention.firstToken - 1, mention.lastToken, null);
  const article = block.tokens[mention.firstToken - 1];
  const withArticle =
    article?.lower === 'the' && mention.kind !== 'person' && mention.firstToken > floor;
  return {
    start: withArticle ? article.start : mention.start,
    end: mention.end,
    kind: 'name',
    mention,
    firstToken: withArticle ? mention.firstToken - 1 : mention.firstToken,
    lastToken: mention.lastToken,
  };
}

/** “Analysts at Fjellbank”: a noun that only the sentence gives a capital. */
function isGroup({ kind, words }: Mention): boolean {
  const word = words[0]?.toLowerCase() ?? '';
  return kind === 'other' && (GROUP_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/u, '')));
}

function isRole(mention: Mention): boolean {
  return ROLE_NOUNS.has(mention.words.at(-1)?.toLowerCase() ?? '');
}

/** “a spokesperson for the Trust”, “local residents”: back to the determiner or the clause. */
function describedEnding(block: MaskedBlock, at: number, floor: number): Subject | null {
  const start = descriptionStart(block, at, floor);
  const wider = widened(block, start.token, at, floor);
  if (wider !== null) return wider;
  if (start.complete) return spanning(block, start.token, at, null);
  const noun = block.tokens[at]?.lower ?? '';
  const speaks = isSpeakingNoun(noun);
  const capitalised = block.mentions.some((each) => each.lastToken === at);
  const longest = capitalised ? 6 : 3;
  if ((!speaks && !capitalised) || at - start.token > longest) return null;
  return spanning(block, start.token, at, null);
}

function isSpeakingNoun(noun: string): boolean {
  return GROUP_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || /[^s]s$|people$/u.test(noun);
}

/** Where a description begins; `complete` when a determiner or an owner opens it. */
function descriptionStart(
  block: MaskedBlock,
  at: number,
  floor: number,
): { readonly token: number; readonly complete: boolean } {
  let start = at;
  for (let step = at; step >= floor && at - step < LONGEST_DESCRIPTION; step -= 1) {
    const token = block.tokens[step];
    if (token === undefined || token.kind === 'quote') break;
    if (token.kind === 'sign' && !isPluralPossessive(block, step)) break;
    const linked = LINKS.has(block.tokens[step - 1]?.lower ?? '');
    const opens = DETERMINERS.has(token.lower) && token.lower !== 'that';
    if (opens && !linked) return { token: step, complete: true };
    const owner = token.possessive && block.mentions.find((each) => each.lastToken === step);
    if (owner) return { token: owner.firstToken, complete: true };
    if (BOUNDARIES.has(token.lower)) break;
    start = step;
  }
  return { token: start, complete: false };
}

const PLACING = /^(?:to|in|with|near|on|behind|outside|inside|at|under|from|of|for)$/u;

/** “a voice in the gallery”, “Investors at the meeting”: the clause's first noun is the speaker. */
function widened(block: MaskedBlock, start: number, at: number, floor: number): Subject | null {
  if (!PLACING.test(block.tokens[start - 1]?.lower ?? '')) return null;
  let first = start - 1;
  while (first > floor && block.tokens[first - 1]?.kind === 'word' && !isJoint(block, first - 1)) {
    first -= 1;
  }
  const opening = block.tokens[first]?.lower ?? '';
  const describes = DETERMINERS.has(opening) || isSpeakingNoun(opening);
  if (!describes || start - first > 6) return null;
  return spanning(block, first, at, null);
}

function isJoint(block: MaskedBlock, at: number): boolean {
  return /^(?:that|when|as|and|but|because|if|while|after|before|where)$/u.test(
    block.tokens[at]?.lower ?? '',
  );
}

/** “the residents’ association”: the apostrophe touches the plural before it. */
function isPluralPossessive(block: MaskedBlock, at: number): boolean {
  const before = block.tokens[at - 1];
  const sign = block.tokens[at];
  return (
    /^['’]$/u.test(sign?.text ?? '') &&
    before?.end === sign?.start &&
    /s$/u.test(before?.text ?? '')
  );
}
