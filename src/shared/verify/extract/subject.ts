/**
 * Reads who stands before or after a verb of speech: a name, a pronoun or a described speaker.
 * Called by cues.ts. Works on the tokens of one block; token indexes in, a stretch out.
 */
import type { Mention } from '../people/mention.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../people/name-words.ts';
import type { Token } from '../people/tokens.ts';
import type { Range } from '../text/range.ts';
import { STRONG_CUES, WEAK_CUES } from './cue-verbs.ts';
import type { MaskedBlock } from './masked.ts';
import {
  AUXILIARIES,
  BOUNDARIES,
  DETERMINERS,
  LINKS,
  SPEAKING_PRONOUNS,
  standsBetween,
} from './small-words.ts';

/** Who speaks, as the words say it; the range is that of the block. */
export type Subject = Range & {
  readonly kind: 'name' | 'described' | 'pronoun';
  readonly mention: Mention | null;
  readonly firstToken: number;
  readonly lastToken: number;
};

const VERBS: ReadonlySet<string> = new Set([...STRONG_CUES, ...WEAK_CUES]);

/** A description reaches back at most this many words. */
const LONGEST_DESCRIPTION = 9;

/** The subject whose verb is at `verb`; looks back as far as `floor`. */
export function subjectBefore(block: MaskedBlock, verb: number, floor: number): Subject | null {
  let at = verb - 1;
  while (at >= floor && isBetween(block.tokens[at])) at -= 1;
  const token = block.tokens[at];
  if (token === undefined || at < floor) return null;
  if (token.lower === 'who') return subjectOfRelative(block, at, floor);
  if (token.lower === 'and' || token.lower === 'but') return clauseSubject(block, floor, at);
  if (token.text === ',' || token.text === ')') return subjectBeforeApposition(block, at, floor);
  return phraseEnding(block, at, floor) ?? subjectWithClause(block, at, floor);
}

/** “a teacher who did not want to be named said”: the whole phrase, or the name before “who”. */
function subjectWithClause(block: MaskedBlock, at: number, floor: number): Subject | null {
  for (let step = at; step > floor && at - step < 14; step -= 1) {
    const token = block.tokens[step];
    if (token === undefined || token.kind === 'sign' || token.kind === 'quote') return null;
    if (token.lower !== 'who') continue;
    const subject = phraseEnding(block, step - 1, floor);
    if (subject === null || subject.kind !== 'described') return subject;
    return spanning(block, subject.firstToken, at, null);
  }
  return null;
}

function isBetween(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'sign' || token.kind === 'quote') return false;
  return standsBetween(token.lower) || AUXILIARIES.has(token.lower);
}

function subjectOfRelative(block: MaskedBlock, who: number, floor: number): Subject | null {
  const before = block.tokens[who - 1];
  if (before?.text !== ',') return phraseEnding(block, who - 1, floor);
  return subjectBeforeApposition(block, who - 1, floor) ?? phraseEnding(block, who - 2, floor);
}

/** “Okoro, 54, who lives in Lund, said”: the first phrase of the clause that commas set off. */
function subjectBeforeApposition(block: MaskedBlock, comma: number, floor: number): Subject | null {
  let described: Subject | null = null;
  for (let at = comma; at > floor; at -= 1) {
    const sign = block.tokens[at];
    if (sign?.kind === 'quote' || sign?.text === ':' || sign?.text === ';') break;
    if (sign?.text !== ',' && sign?.text !== '(') continue;
    const subject = phraseEnding(block, at - 1, floor);
    if (subject === null) continue;
    if (subject.kind === 'name' && subject.mention?.kind === 'person') return subject;
    if (startsClause(block, subject.firstToken, floor)) described ??= subject;
  }
  return described;
}

function startsClause(block: MaskedBlock, first: number, floor: number): boolean {
  return first <= floor || block.tokens[first - 1]?.kind !== 'word';
}

/** The first name, pronoun or description from `floor` on: the subject of the sentence. */
export function clauseSubject(block: MaskedBlock, floor: number, end: number): Subject | null {
  for (let at = floor; at < end; at += 1) {
    const token = block.tokens[at];
    if (token === undefined || token.kind === 'quote') continue;
    if (token.kind === 'sign') continue;
    if (SPEAKING_PRONOUNS.has(token.lower)) return pronounAt(token, at);
    const mention = block.mentions.find(
      (each) => at >= titleStart(block, each) && at <= each.lastToken,
    );
    const isIntroduced = LINKS.has(token.lower) || isPreposition(token.lower);
    if (isIntroduced) {
      at = endOfIntroduction(block, at, end);
      continue;
    }
    if (mention !== undefined) {
      const owner = block.tokens[mention.lastToken]?.possessive === true;
      if (owner) return ownedPhrase(block, at, mention.lastToken, end);
      return namedInApposition(block, mention, end) ?? subjectOfMention(block, mention, floor);
    }
    if (DETERMINERS.has(token.lower)) {
      const phrase = phraseStarting(block, at, end);
      if (phrase !== null) return phrase;
    }
  }
  return null;
}

/** “Mr Kambale’s aides”: the owner and the noun that follows. */
function ownedPhrase(
  block: MaskedBlock,
  first: number,
  owner: number,
  end: number,
): Subject | null {
  let last = owner + 1;
  for (let step = owner + 1; step < Math.min(end, owner + 4); step += 1) {
    const lower = block.tokens[step]?.lower ?? '';
    if (ROLE_NOUNS.has(lower) || GROUP_NOUNS.has(lower)) last = step;
    if (block.tokens[step]?.kind !== 'word') break;
  }
  return last < end ? spanning(block, first, last, null) : null;
}

/** “The Speaker, Dame Hortensia Pell, …”: the name beside an office. */
function namedInApposition(block: MaskedBlock, mention: Mention, end: number): Subject | null {
  if (mention.kind !== 'other' || block.tokens[mention.lastToken + 1]?.text !== ',') return null;
  return namedAfterComma(block, mention.lastToken + 1, end);
}

function isPreposition(lower: string): boolean {
  return /^(?:in|on|at|after|before|during|since|by|with|despite|under|as|when|while|if|although|though)$/u.test(
    lower,
  );
}

/** Past “In March,” or “On Monday”: the comma that ends it, or a few words. */
function endOfIntroduction(block: MaskedBlock, at: number, end: number): number {
  for (let step = at; step < end; step += 1) if (block.tokens[step]?.text === ',') return step;
  return Math.min(at + 2, end);
}

/** The first token of the name's own title, when that stands directly before it. */
function titleStart(block: MaskedBlock, mention: Mention): number {
  const words = mention.title === '' ? [] : mention.title.split(/\s+/u);
  const start = mention.firstToken - words.length;
  return block.tokens[start]?.text === words[0] ? start : mention.firstToken;
}

/** The phrase whose last word is at `at`. */
export function phraseEnding(block: MaskedBlock, at: number, floor: number): Subject | null {
  const token = block.tokens[at];
  if (token === undefined || at < floor || token.possessive) return null;
  if (token.kind === 'figure' || token.kind === 'sign' || token.kind === 'quote') return null;
  if (SPEAKING_PRONOUNS.has(token.lower)) return pronounAt(token, at);
  const mention = block.mentions.find((each) => each.lastToken === at);
  if (mention !== undefined) return subjectOfMention(block, mention, floor);
  return describedEnding(block, at, floor);
}

function pronounAt(token: Token, at: number): Subject {
  return {
    ...rangeOf(token, token),
    kind: 'pronoun',
    mention: null,
    firstToken: at,
    lastToken: at,
  };
}

function rangeOf(first: Token, last: Token): Range {
  return { start: first.start, end: last.end };
}

/** A name, unless it only says whose or of what the speaker is: a resident of Lund. */
function subjectOfMention(block: MaskedBlock, mention: Mention, floor: number): Subject | null {
  let before = mention.firstToken - 1;
  if (block.tokens[before]?.lower === 'the') before -= 1;
  if (before > floor && LINKS.has(block.tokens[before]?.lower ?? '')) {
    const owner = block.mentions.find((each) => each.lastToken === before - 1);
    if (owner !== undefined && owner.firstToken >= floor)
      return subjectOfMention(block, owner, floor);
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

function isRole(mention: Mention): boolean {
  return ROLE_NOUNS.has(mention.words.at(-1)?.toLowerCase() ?? '');
}

function spanning(
  block: MaskedBlock,
  firstToken: number,
  lastToken: number,
  mention: Mention | null,
): Subject | null {
  const first = block.tokens[firstToken];
  const last = block.tokens[lastToken];
  if (first === undefined || last === undefined) return null;
  return { ...rangeOf(first, last), kind: 'described', mention, firstToken, lastToken };
}

/** “a spokesperson for the Trust”, “local residents”: back to the determiner or the clause. */
function describedEnding(block: MaskedBlock, at: number, floor: number): Subject | null {
  let start = at;
  for (let step = at; step >= floor && at - step < LONGEST_DESCRIPTION; step -= 1) {
    const token = block.tokens[step];
    if (token === undefined || token.kind === 'sign' || token.kind === 'quote') break;
    if (DETERMINERS.has(token.lower) && token.lower !== 'that') {
      start = step;
      if (!LINKS.has(block.tokens[step - 1]?.lower ?? '')) return spanning(block, step, at, null);
      continue;
    }
    const owner = token.possessive && block.mentions.find((each) => each.lastToken === step);
    if (owner) return spanning(block, owner.firstToken, at, null);
    if (BOUNDARIES.has(token.lower)) break;
    start = step;
  }
  const noun = block.tokens[at]?.lower ?? '';
  const speaks = GROUP_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || /[^s]s$|people$/u.test(noun);
  const capitalised = block.mentions.some((each) => each.lastToken === at);
  if ((!speaks && !capitalised) || at - start > 3 + (capitalised ? 3 : 0)) return null;
  return spanning(block, start, at, null);
}

/** The phrase that begins at `at`, after a verb: “said the hospital’s director, Ana Ruiz”. */
export function phraseStarting(block: MaskedBlock, from: number, end: number): Subject | null {
  let at = from;
  while (at < end && isBetween(block.tokens[at])) at += 1;
  const token = block.tokens[at];
  if (token === undefined || at >= end || token.kind !== 'word') return null;
  if (SPEAKING_PRONOUNS.has(token.lower)) return pronounAt(token, at);
  let linked = false;
  let last = at;
  for (let step = at; step < end && step - at < LONGEST_DESCRIPTION; step += 1) {
    const next = block.tokens[step];
    if (next === undefined || next.kind === 'quote') break;
    const mention = block.mentions.find((each) => each.firstToken === step);
    if (mention !== undefined && !ownsWhatFollows(block, mention)) {
      if (!linked) return subjectOfMention(block, mention, from);
      return spanning(block, at, mention.lastToken, null);
    }
    if (mention !== undefined) step = mention.lastToken;
    if (next.text === ',')
      return namedAfterComma(block, step, end) ?? spanning(block, at, last, null);
    if (next.kind === 'sign') break;
    if (step > at && isCueVerb(next.lower) && !linked) break;
    if (LINKS.has(next.lower) && step > at) linked = true;
    else if (BOUNDARIES.has(next.lower)) break;
    last = LINKS.has(next.lower) ? last : step;
  }
  return describable(block, at, last) ? spanning(block, at, last, null) : null;
}

function isCueVerb(lower: string): boolean {
  return VERBS.has(lower);
}

function ownsWhatFollows(block: MaskedBlock, mention: Mention): boolean {
  return block.tokens[mention.lastToken]?.possessive === true;
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
