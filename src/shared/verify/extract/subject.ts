/**
 * Finds the subject of a verb of speech, or of a whole sentence, among the tokens of a block. Called
 * by cues.ts, attribute.ts and resolve.ts. Token indexes in, a stretch out.
 */
import { GROUP_NOUNS, ROLE_NOUNS } from '../people/name-words.ts';
import type { MaskedBlock } from './masked.ts';
import { isBetween, pronounAt, type Subject, spanning, titleStart } from './phrase.ts';
import { phraseEnding, subjectOfMention } from './phrase-ending.ts';
import { namedInApposition, phraseStarting } from './phrase-starting.ts';
import { DETERMINERS, LINKS, SPEAKING_PRONOUNS } from './small-words.ts';

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
    if (token === undefined || token.kind === 'quote' || token.kind === 'sign') continue;
    if (SPEAKING_PRONOUNS.has(token.lower)) return pronounAt(token, at);
    if (LINKS.has(token.lower) || isPreposition(token.lower)) {
      at = endOfIntroduction(block, at, end);
      continue;
    }
    const subject = phraseAt(block, at, floor, end);
    if (subject !== null) return subject;
  }
  return null;
}

/** The name or description that begins at `at`. */
function phraseAt(block: MaskedBlock, at: number, floor: number, end: number): Subject | null {
  const mention = block.mentions.find(
    (each) => at >= titleStart(block, each) && at <= each.lastToken,
  );
  if (mention === undefined) {
    return DETERMINERS.has(block.tokens[at]?.lower ?? '') ? phraseStarting(block, at, end) : null;
  }
  if (block.tokens[mention.lastToken]?.possessive) {
    return ownedPhrase(block, at, mention.lastToken, end);
  }
  return namedInApposition(block, mention, end) ?? subjectOfMention(block, mention, floor);
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
