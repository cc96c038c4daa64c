/**
 * Learns which pronoun goes with a person from the text itself: a sentence that names one person
 * and goes on with “she” or “her”. Called after peopleOf for texts read block by block.
 */
import type { Gender } from './first-names.ts';
import type { Person } from './person.ts';
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
  const votes = { she: 0, he: 0 };
  for (const { block, mention } of person.mentions) {
    const read = blocks[block];
    if (read === undefined) continue;
    const sentence = read.sentenceOf[mention.firstToken];
    const crowded = people.some(
      (other) =>
        other !== person &&
        other.mentions.some(
          (item) => item.block === block && read.sentenceOf[item.mention.firstToken] === sentence,
        ),
    );
    if (crowded) continue;
    for (
      let at = mention.lastToken + 1;
      read.sentenceOf[at] === sentence && at < read.tokens.length;
      at += 1
    ) {
      const lower = read.tokens[at]?.lower ?? '';
      if (lower === 'she' || lower === 'herself') votes.she += 1;
      if (lower === 'he' || lower === 'himself') votes.he += 1;
    }
  }
  if (votes.she > 0 && votes.he === 0) return 'she';
  return votes.he > 0 && votes.she === 0 ? 'he' : 'unknown';
}
