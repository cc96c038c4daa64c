/**
 * Turns what the blocks say into speakers: pronouns through the people of the text, quotes without
 * a cue through their paragraph or the one before. Called by extract.ts with all blocks; needs the
 * whole text. It abstains wherever two people fit.
 */
import type { Person } from '../people/person.ts';
import { nameKey } from '../people/registry.ts';
import type { Range } from '../text/range.ts';
import type { Attribution } from './attribute.ts';
import { cuesOf, sentenceStart } from './cues.ts';
import type { MaskedBlock } from './masked.ts';
import type { Subject } from './phrase.ts';
import { organisationMeant, personMeant } from './pronoun.ts';
import type { AttributionRule, QuoteKind } from './quote.ts';
import { clauseSubject } from './subject.ts';

/** A block with what was found in it; `kinds` and `attributions` go with its quotes. */
export type AttributedBlock = {
  readonly block: MaskedBlock;
  readonly attributions: readonly Attribution[];
  readonly kinds: readonly QuoteKind[];
};

/** Who says a quote, in the words of quote.ts. */
export type Speaker = {
  readonly name: string | null;
  /** Range in the whole text. */
  readonly range: Range | null;
  readonly rule: AttributionRule;
  /** A cue in another block, in the whole text: “The tribunal wrote:” before a block quote. */
  readonly cue: Range | null;
};

const NOBODY: Speaker = { name: null, range: null, rule: 'abstained', cue: null };

/** One list of speakers for each block, one speaker for each of its quotes. */
export function speakersOf(
  blocks: readonly AttributedBlock[],
  people: readonly Person[],
): readonly (readonly Speaker[])[] {
  const all: Speaker[][] = [];
  for (const [index, one] of blocks.entries()) {
    const own = one.block.spans.map((_, quote) => ownSpeaker(blocks, people, all, index, quote));
    all.push(fillBlock(blocks, people, all, index, own));
  }
  return all.map((speakers, index) => fromLater(blocks, all, index, speakers));
}

function ownSpeaker(
  blocks: readonly AttributedBlock[],
  people: readonly Person[],
  earlier: readonly (readonly Speaker[])[],
  index: number,
  quote: number,
): Speaker {
  const one = blocks[index];
  const attribution = one?.attributions[quote];
  const kind = one?.kinds[quote];
  if (one === undefined || attribution === undefined || attribution.subject === null) return NOBODY;
  if (kind === 'title' || kind === 'scare') return NOBODY;
  const rule = attribution.rule ?? 'abstained';
  return speakerOfSubject(one.block, attribution.subject, rule, people, index, lastOf(earlier));
}

function lastOf(all: readonly (readonly Speaker[])[]): Speaker | undefined {
  return all.flat().findLast((speaker) => speaker.name !== null);
}

function speakerOfSubject(
  block: MaskedBlock,
  subject: Subject,
  rule: AttributionRule,
  people: readonly Person[],
  index: number,
  last: Speaker | undefined,
): Speaker {
  const range = { start: subject.start + block.offset, end: subject.end + block.offset };
  const words = block.masked.slice(subject.start, subject.end);
  if (isThing(words)) return NOBODY;
  if (subject.kind !== 'pronoun') return { name: words, range, rule, cue: null };
  const pronoun = words.toLowerCase();
  const place = { block: index, start: subject.start };
  const name =
    pronoun === 'he' || pronoun === 'she'
      ? (personMeant(pronoun, place, people, block, last?.name ?? null)?.full ?? null)
      : pronoun === 'it'
        ? organisationMeant(block, subject.start)
        : null;
  return name === null ? NOBODY : { name, range, rule: 'pronoun', cue: null };
}

/** Things with words on them say nothing themselves. */
function isThing(words: string): boolean {
  return /^(?:\p{L}+\s){0,2}(?:sign|banner|sticker|notice|poster|placard|plaque|window|gate|door|wall|board|slogan|graffiti|inscription|badge|label|t-shirt|card|page|mug|headline)s?$/iu.test(
    words,
  );
}

/** Fills the quotes of a block that have no cue of their own. */
function fillBlock(
  blocks: readonly AttributedBlock[],
  people: readonly Person[],
  earlier: readonly (readonly Speaker[])[],
  index: number,
  own: readonly Speaker[],
): Speaker[] {
  const one = blocks[index];
  if (one === undefined) return [];
  const filled: Speaker[] = [];
  for (const [quote, speaker] of own.entries()) {
    const given = isOpen(one, quote, speaker)
      ? inferred(blocks, people, earlier, index, quote, own, filled)
      : speaker;
    filled.push(given);
  }
  return filled;
}

/** No cue was found, and the quote is speech. */
function isOpen(one: AttributedBlock, quote: number, speaker: Speaker): boolean {
  const kind = one.kinds[quote];
  if (kind === 'title' || kind === 'scare' || speaker.name !== null) return false;
  const attribution = one.attributions[quote];
  return attribution?.cue === null && attribution.subject?.kind !== 'pronoun';
}

function inferred(
  blocks: readonly AttributedBlock[],
  people: readonly Person[],
  earlier: readonly (readonly Speaker[])[],
  index: number,
  quote: number,
  own: readonly Speaker[],
  filled: readonly Speaker[],
): Speaker {
  const one = blocks[index];
  if (one === undefined) return NOBODY;
  const before = filled.findLast((speaker) => speaker.name !== null);
  if (one.block.spans[quote]?.continues) {
    return carried(lastOf(earlier.slice(-1)) ?? undefined);
  }
  const introduced = introducedBy(blocks, people, earlier, index, quote);
  if (introduced !== null) return introduced;
  const inSentence = sentenceSpeaker(one, people, earlier, index, quote);
  if (one.kinds[quote] === 'partial') return inSentence ?? NOBODY;
  if (inSentence !== null && one.attributions[quote]?.rule === 'colon') return inSentence;
  if (before !== undefined && !namesAnother(one.block, quote, before, people))
    return carried(before);
  const after = own.slice(quote + 1).find((speaker) => speaker.name !== null);
  if (after !== undefined && before === undefined && isAdjacent(one.block, quote)) {
    return { ...after, rule: 'same-paragraph', cue: null };
  }
  return (
    sentenceBefore(one, people, earlier, index, quote) ??
    onlyPerson(one.block, people, index) ??
    afterParagraph(blocks, earlier, index) ??
    NOBODY
  );
}

function carried(speaker: Speaker | undefined): Speaker {
  return speaker === undefined || speaker.name === null
    ? NOBODY
    : { ...speaker, rule: 'continuing-quote', cue: null };
}

/** The block before ends with a colon: its subject speaks in this one. */
function introducedBy(
  blocks: readonly AttributedBlock[],
  people: readonly Person[],
  earlier: readonly (readonly Speaker[])[],
  index: number,
  quote: number,
): Speaker | null {
  const before = blocks[index - 1]?.block;
  if (before === undefined || quote > 0 || !before.masked.endsWith(':')) return null;
  const end = before.tokens.length - 1;
  const start = sentenceStart(before, end);
  const cue = cuesOf(before).findLast((each) => each.firstToken >= start && each.subject !== null);
  const subject = cue?.subject ?? clauseSubject(before, start, end);
  if (subject === null) return null;
  const rule = cue === undefined ? 'colon' : 'cue-before';
  const speaker = speakerOfSubject(before, subject, rule, people, index - 1, lastOf(earlier));
  if (cue === undefined) return speaker;
  return { ...speaker, cue: { start: cue.start + before.offset, end: cue.end + before.offset } };
}

/** “Okoro was “deeply sorry””: the subject of the quote's own sentence. */
function sentenceSpeaker(
  one: AttributedBlock,
  people: readonly Person[],
  earlier: readonly (readonly Speaker[])[],
  index: number,
  quote: number,
): Speaker | null {
  const at = one.block.quoteTokens[quote] ?? -1;
  if (at < 0) return null;
  const subject = clauseSubject(one.block, sentenceStart(one.block, at), at);
  if (subject === null || subject.kind === 'described') return null;
  if (subject.kind === 'name' && subject.mention?.kind !== 'person') return null;
  return speakerOfSubject(one.block, subject, 'same-sentence', people, index, lastOf(earlier));
}

/** Somebody else is named between the last attributed quote and this one. */
function namesAnother(
  block: MaskedBlock,
  quote: number,
  before: Speaker,
  people: readonly Person[],
): boolean {
  const from = before.range?.end ?? 0;
  const until = block.spans[quote]?.outer.start ?? 0;
  const known = nameKey(before.name ?? '').split(' ');
  return block.mentions.some((mention) => {
    const start = mention.start + block.offset;
    if (mention.kind !== 'person' || start < from || start >= until) return false;
    const person = people.find((each) => each.mentions.some((item) => item.mention === mention));
    const names = nameKey(person?.full ?? mention.text).split(' ');
    return mention.opens && !names.some((name) => known.includes(name));
  });
}

/** Only white space and other quotes are between this quote and the next. */
function isAdjacent(block: MaskedBlock, quote: number): boolean {
  const end = block.spans[quote]?.outer.end ?? 0;
  const next = block.spans[quote + 1]?.outer.start ?? 0;
  return block.masked.slice(end - block.offset, next - block.offset).trim() === '';
}

/** “Okoro was furious. “They lied.””: the person who is the subject of the sentence before. */
function sentenceBefore(
  one: AttributedBlock,
  people: readonly Person[],
  earlier: readonly (readonly Speaker[])[],
  index: number,
  quote: number,
): Speaker | null {
  const at = one.block.quoteTokens[quote] ?? -1;
  const start = at < 0 ? 0 : sentenceStart(one.block, at);
  if (start === 0) return null;
  const subject = clauseSubject(one.block, sentenceStart(one.block, start - 1), start);
  if (subject === null || subject.kind === 'described') return null;
  if (subject.kind === 'name' && subject.mention?.kind !== 'person' && !isKnown(people, subject)) {
    return null;
  }
  return speakerOfSubject(one.block, subject, 'same-paragraph', people, index, lastOf(earlier));
}

function isKnown(people: readonly Person[], subject: Subject): boolean {
  return people.some((person) => person.mentions.some((item) => item.mention === subject.mention));
}

/** The one person whom the paragraph names outside its quotes. */
function onlyPerson(block: MaskedBlock, people: readonly Person[], index: number): Speaker | null {
  const named = people.filter((person) => person.mentions.some((item) => item.block === index));
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  const item = only.mentions.find((each) => each.block === index);
  if (item === undefined || !(item.mention.opens || item.mention.certain)) return null;
  const range = { start: item.mention.start + block.offset, end: item.mention.end + block.offset };
  return { name: item.mention.text, range, rule: 'same-paragraph', cue: null };
}

/** A paragraph that is a quote and nothing else goes on with the speaker of the one before. */
function afterParagraph(
  blocks: readonly AttributedBlock[],
  earlier: readonly (readonly Speaker[])[],
  index: number,
): Speaker | null {
  const here = blocks[index]?.block;
  const before = earlier[index - 1] ?? [];
  const names = new Set(before.map((speaker) => speaker.name).filter((name) => name !== null));
  if (
    here === undefined ||
    names.size !== 1 ||
    here.tokens.some((token) => token.kind === 'word')
  ) {
    return null;
  }
  return carried(before.findLast((speaker) => speaker.name !== null));
}

/** A long quote whose speaker is only named after its last paragraph. */
function fromLater(
  blocks: readonly AttributedBlock[],
  all: readonly (readonly Speaker[])[],
  index: number,
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const block = blocks[index]?.block;
  const last = speakers.length - 1;
  if (!block?.spans[last]?.goesOn || speakers[last]?.name !== null) return speakers;
  for (let next = index + 1; next < blocks.length; next += 1) {
    const speaker = all[next]?.[0];
    if (!blocks[next]?.block.spans[0]?.continues) break;
    if (speaker !== undefined && speaker.name !== null)
      return speakers.with(last, carried(speaker));
  }
  return speakers;
}
