/** Adding, changing and removing people; each takes effect at once and can be taken back. */
import type { Person, PersonFields } from '../../../shared/evidence/person.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import { rememberStep, type UndoStep } from '../../state/undo.ts';

/** Adds a person; null when the library refused it. */
export async function addPerson(fields: PersonFields): Promise<Person | null> {
  const person = await run('desk.putPerson', { id: null, fields });
  if (person !== null) rememberStep({ label: 'Added a person', revert: () => removal(person.id) });
  return person;
}

/** Changes a person; false when the library refused it. */
export async function changePerson(before: Person, fields: PersonFields): Promise<boolean> {
  const { id, ...was } = before;
  const step = await change(id, was, fields);
  if (step !== null) rememberStep(step);
  return step !== null;
}

/** Removes a person; what was linked to them finds them again when they are brought back. */
export async function removePerson(id: string): Promise<boolean> {
  const step = await removal(id);
  if (step !== null) offerUndo(step);
  return step !== null;
}

async function change(
  id: string,
  before: PersonFields,
  fields: PersonFields,
): Promise<UndoStep | null> {
  const person = await run('desk.putPerson', { id, fields });
  if (person === null) return null;
  return { label: 'Changed a person', revert: () => change(id, fields, before) };
}

async function removal(id: string): Promise<UndoStep | null> {
  const person = await run('desk.removePerson', { id });
  if (person === null) return null;
  return { label: `Removed ${person.name}`, revert: () => restoral(person) };
}

async function restoral(person: Person): Promise<UndoStep | null> {
  const back = await run('desk.restorePerson', { person });
  if (back === null) return null;
  return { label: `Brought back ${back.name}`, revert: () => removal(back.id) };
}
