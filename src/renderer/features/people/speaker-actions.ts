/** Saying whose words a claim is: a person of the library, or a new one by name. */
import type { Person } from '../../../shared/evidence/person.ts';
import { run } from '../../api/run.ts';
import { rememberStep, type UndoStep } from '../../state/undo.ts';
import { personName } from '../evidence/person-name.ts';

/** A claim of a piece, and whose words it is. */
export type Spoken = {
  readonly articleId: string;
  readonly claimId: string;
  readonly personId: string | null;
};

/** Says whose words a claim is; can be taken back. */
export async function setSpeaker(claim: Spoken, personId: string | null): Promise<void> {
  if (claim.personId === personId) return;
  const step = await speakerStep(claim, personId);
  if (step !== null) rememberStep(step);
}

/** Adds a person of this name and says that the words are theirs; one step takes both back. */
export async function setNewSpeaker(claim: Spoken, name: string): Promise<void> {
  const fields = { name, aliases: [], roles: [], public: true, note: '' };
  const person = await run('desk.putPerson', { id: null, fields });
  if (person === null) return;
  const step = await speakerStep(claim, person.id);
  if (step !== null) rememberStep(newSpeakerStep(claim, person, step));
}

function newSpeakerStep(claim: Spoken, person: Person, set: UndoStep): UndoStep {
  return {
    label: 'Added a speaker',
    revert: async () => {
      if ((await set.revert()) === null) return null;
      await run('desk.removePerson', { id: person.id });
      return { label: 'Took the speaker out again', revert: () => addAgain(claim, person) };
    },
  };
}

async function addAgain(claim: Spoken, person: Person): Promise<UndoStep | null> {
  await run('desk.restorePerson', { person });
  const step = await speakerStep(claim, person.id);
  return step && newSpeakerStep(claim, person, step);
}

async function speakerStep(claim: Spoken, personId: string | null): Promise<UndoStep | null> {
  const { articleId, claimId, personId: before } = claim;
  const by = await personName();
  const set = await run('evidence.setSpeaker', { by, articleId, claimId, personId });
  if (set === null) return null;
  return {
    label: 'Changed who says it',
    revert: () => speakerStep({ articleId, claimId, personId }, before),
  };
}
