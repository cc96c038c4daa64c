/**
 * Learns which pronoun goes with a person from the text itself: a sentence that names one person
 * and goes on with “she” or “her”. Called after peopleOf for texts read block by block.
 */
import type { Gender } from './first-names.ts';
import type { Person, PlacedMention } from './person.ts';
import type { Token } from './tokens.ts';

/** The parts of a read block that the votes need. */
export type VotingBlock = {
  readonly tokens: readonly Token[];
  readonly sentenceOf: readonly number[];
};

/** The people, those of unknown gender with what their own sentences say. */
export function withPronounVotes(
  people: readonly Person[],
  blocks: readonly VotingBlock[],
): readonly Person[] {
  return people.map((person) =>
    person.gender === 'unknown'
      ? { ...person, gender: votedGender(person, people, blocks) }
      : person,
  );
}

function votedGender(
  person: Person,
  people: readonly Person[],
  blocks: readonly VotingBlock[],
): Gender {
  const votes = new Set<Gender>();
  for (const item of person.mentions) {
    const read = blocks[item.block];
    if (read === undefined || isCrowded(item, read, person, people)) continue;
    for (const pronoun of pronounsAfter(item, read)) votes.add(pronoun);
  }
  const [only] = votes;
  return votes.size === 1 && only !== undefined ? only : 'unknown';
}

/** Somebody else is named in the mention's sentence. */
function isCrowded(
  { block, mention }: PlacedMention,
  read: VotingBlock,
  person: Person,
  people: readonly Person[],
): boolean {
  const sentence = read.sentenceOf[mention.firstToken];
  return people.some(
    (other) =>
      other !== person &&
      other.mentions.some(
        (item) => item.block === block && read.sentenceOf[item.mention.firstToken] === sentence,
      ),
  );
}

/** The subject pronouns after a mention in its sentence. */
function pronounsAfter({ mention }: PlacedMention, read: VotingBlock): readonly Gender[] {
  const sentence = read.sentenceOf[mention.firstToken];
  return read.tokens.flatMap(({ lower }, at): Gender[] => {
    if (at <= mention.lastToken || read.sentenceOf[at] !== sentence) return [];
    if (lower === 'she' || lower === 'herself') return ['she'];
    return lower === 'he' || lower === 'himself' ? ['he'] : [];
  });
}
