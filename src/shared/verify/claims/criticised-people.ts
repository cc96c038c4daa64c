/**
 * Who is criticised in a text, and whether the text lets them answer: the right-of-reply log. Called
 * by preflight. Needs the whole text. It lists rather too many than too few: an entry costs a glance,
 * a missing one a complaint.
 */
import { extractFrom } from '../extract/extract.ts';
import type { ExtractedQuote } from '../extract/quote.ts';
import { readText } from '../extract/read-text.ts';
import { nameKey } from '../people/registry.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import type { Range } from '../text/range.ts';
import { ALLEGATION_WORDS, ANSWER_WORDS, JUDGING_BODIES } from './allegations.ts';
import { type Party, partiesOf } from './parties.ts';
import type { CriticisedParty } from './worklist-sentence.ts';

type Sentence = Range & { readonly words: string };

const ACTIVE_ACCUSER =
  /(?:^|[\s,])(?:has |have |had )?(?:accus(?:ed|es|ing)|blam(?:ed|es|ing)|criticis(?:ed|es|ing)|criticiz(?:ed|es|ing)|condemn(?:ed|s|ing)|denounc(?:ed|es|ing)|sued|attacked|charged|alleg(?:ed|es|ing)|claim(?:ed|s|ing)|said|says|told|wrote|warned|reported|found|ruled|heard|convicted|jailed|arrested)\b/u;
const PASSIVE = /\b(?:is|are|was|were|been|being|be|stands)\s(?:\p{Ll}+ly\s)?$/u;

/** The people and organisations that a text criticises, with their answer where it gives one. */
export function criticisedPeople(text: string): readonly CriticisedParty[] {
  if (!ALLEGATION_WORDS.test(text)) return [];
  const read = readText(text);
  const parties = partiesOf(read);
  const sentences = sentencesOf(text).map((range) => ({
    ...range,
    words: text.slice(range.start, range.end),
  }));
  const grave = sentences.filter(({ words }) => ALLEGATION_WORDS.test(words));
  const { quotes } = extractFrom(text, read);
  return parties.flatMap((party) => {
    const against = grave.filter((sentence) => isAgainst(sentence, party));
    const [first] = against;
    if (first === undefined) return [];
    return [
      {
        name: party.name,
        kind: party.kind,
        allegations: against.map(({ start, end }) => ({ start, end })),
        words: [...new Set(against.map(({ words }) => wordOf(words)))],
        answer: answerOf(party, sentences, quotes),
      },
    ];
  });
}

function wordOf(words: string): string {
  return ALLEGATION_WORDS.exec(words)?.[0].toLowerCase() ?? '';
}

/** Whether a sentence puts blame on a party that it names, and not on somebody else. */
function isAgainst(sentence: Sentence, party: Party): boolean {
  if (party.kind === 'organisation' && JUDGING_BODIES.test(party.name)) return false;
  const here = party.places.filter(({ start, end }) => isWithin(sentence, start, end));
  if (here.length === 0) return false;
  if (isOnlyAnswer(sentence.words)) return false;
  return here.some((place) => !isAccuser(sentence, place));
}

function isWithin(sentence: Range, start: number, end: number): boolean {
  return start >= sentence.start && end <= sentence.end;
}

/** “Okoro denies lying” repeats a charge in an answer; the charge stands elsewhere. */
function isOnlyAnswer(words: string): boolean {
  return /\b(?:den(?:y|ies|ied)|rejects?|rejected|apologi[sz]ed)\b/iu.test(words);
}

/** The party stands before an active verb of accusing or saying, and not after it. */
function isAccuser(sentence: Sentence, place: Range): boolean {
  const after = sentence.words.slice(place.end - sentence.start);
  const clause = /^[^.;:]{0,60}/u.exec(after)?.[0] ?? '';
  const verb = ACTIVE_ACCUSER.exec(clause);
  if (verb === null) return isInvertedAccuser(sentence, place);
  const between = clause.slice(0, verb.index + 1);
  if (PASSIVE.test(between)) return false;
  const allegation = ALLEGATION_WORDS.exec(clause);
  const first = allegation === null || allegation.index >= verb.index;
  if (/^,? who $/u.test(between.trimStart())) return true;
  return first && !/\b(?:that|who|which|by)\b/u.test(between.replace(/, who [^,]+,/u, ''));
}

/** “…,” said Okoro; according to Okoro; accused by Okoro. */
function isInvertedAccuser(sentence: Sentence, place: Range): boolean {
  const before = sentence.words.slice(0, place.start - sentence.start);
  return /\b(?:said|says|according to|by|told|added|wrote|claimed)\s(?:the\s|\p{L}+\s){0,2}$/u.test(
    before,
  );
}

/** A quote of the party, or a sentence near its name in which it answers. */
function answerOf(
  party: Party,
  sentences: readonly Sentence[],
  quotes: readonly ExtractedQuote[],
): Range | null {
  const quote = quotes.find(
    ({ speaker, kind }) =>
      speaker !== null && kind !== 'title' && kind !== 'scare' && speaks(party, speaker),
  );
  if (quote !== undefined) return quote.outer;
  const answer = sentences.find((sentence, index) =>
    answers(party, sentence, sentences[index - 1]),
  );
  return answer === undefined ? null : { start: answer.start, end: answer.end };
}

/** The speaker is the party, or somebody who speaks for it. */
function speaks(party: Party, speaker: string): boolean {
  const key = nameKey(speaker);
  return party.names.some((name) => key === name || key === `the ${name}`) || speaksFor(party, key);
}

function speaksFor(party: Party, key: string): boolean {
  return (
    /(?:spokes\p{L}+|lawyer|solicitor|representative|barrister|agent)/u.test(key) &&
    party.names.some((name) => key.includes(name))
  );
}

function answers(party: Party, sentence: Sentence, before: Sentence | undefined): boolean {
  if (!ANSWER_WORDS.test(sentence.words)) return false;
  if (namesFirst(party, sentence)) return true;
  const pronoun =
    /^(?:he|she|it|they|a spokes\p{L}+ (?!for)|(?:his|her|its|their) \p{L}+|the (?:company|firm|council|minister|department|club|school|hospital|trust|charity|party))\b/iu;
  return before !== undefined && pronoun.test(sentence.words) && namesFirst(party, before);
}

function namesFirst(party: Party, sentence: Sentence): boolean {
  return party.places.some(
    ({ start, end }) => isWithin(sentence, start, end) && !isAfterAnswer(sentence, start),
  );
}

/** “Marsh denied that Okoro lied”: the name after the answer is not the one who answers. */
function isAfterAnswer(sentence: Sentence, start: number): boolean {
  const match = ANSWER_WORDS.exec(sentence.words);
  return (
    match !== null &&
    match.index + sentence.start < start &&
    !/contacted|approached|asked|for/u.test(match[0])
  );
}
