/** People and organisations that the piece criticises, held against the right-of-reply log. */

import { criticisedPeople } from '../../claims/criticised-people.ts';
import type { CriticisedParty } from '../../claims/worklist-sentence.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import { placeIn, runningText } from '../../piece/running-text.ts';
import type { CheckMemory } from '../check-memory.ts';
import type { Observation } from '../observation.ts';

/** An observation for everybody who is criticised, does not answer in the text, and was not asked. */
export function replyObservations(
  { blocks, evidence }: CheckedPiece,
  memory: CheckMemory,
): Observation[] {
  const running = runningText(blocks);
  const parties = memory.recall<readonly CriticisedParty[]>('criticised', running.text, () =>
    criticisedPeople(running.text),
  );
  const logged = new Set(evidence.replies.map(({ name }) => name.toLowerCase()));
  return parties
    .filter(({ name, answer }) => answer === null && !logged.has(name.toLowerCase()))
    .flatMap(({ name, allegations }) => {
      const [first] = allegations;
      if (first === undefined) return [];
      return {
        rule: 'reply-missing',
        sentence: `${name} is criticised and does not answer.`,
        place: placeIn(running, first),
        article: running.text.slice(first.start, first.end),
      };
    });
}
