/** One person: the record to edit, and everything that pieces quote them as saying. */
import { useState } from 'react';
import type { Person, PersonFields } from '../../../shared/evidence/person.ts';
import { useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './People.module.css';
import { PersonForm } from './PersonForm.tsx';
import { PersonQuotes } from './PersonQuotes.tsx';
import { selectPerson } from './people-state.ts';
import { addPerson, changePerson, removePerson } from './person-actions.ts';

const NOBODY: PersonFields = { name: '', aliases: [], roles: [], public: true, note: '' };

/** The form for a person who is not in the library yet. */
export function NewPerson() {
  const add = async (fields: PersonFields) => {
    const person = await addPerson(fields);
    if (person !== null) selectPerson(person.id);
  };
  return (
    <div className={classes(styles.panel)}>
      <h2 className={classes(styles.title)}>New person</h2>
      <PersonForm initial={NOBODY} saveLabel="Add person" onSave={(fields) => void add(fields)}>
        <Button onPress={() => selectPerson(null)}>Cancel</Button>
      </PersonForm>
    </div>
  );
}

/** A person of the library. */
export function KnownPerson({ id }: { readonly id: string }) {
  const { data, error } = useOperation('desk.person', { id });
  if (error !== null) return <EmptyState title={error.error.sentence} text={error.error.action} />;
  if (data === undefined) return <Skeleton rows={5} />;
  const { person, quotes } = data;
  return (
    <>
      <div className={classes(styles.panel)}>
        <h2 className={classes(styles.title)}>{person.name}</h2>
        <Record person={person} />
      </div>
      <PersonQuotes quotes={quotes} />
    </>
  );
}

/** The form starts anew whenever the record has changed under it, as after Undo. */
function Record({ person }: { readonly person: Person }) {
  const [isChanged, setChanged] = useState(false);
  const { id, ...fields } = person;
  const remove = async () => {
    if (await removePerson(id)) selectPerson(null);
  };
  return (
    <PersonForm
      key={JSON.stringify(fields)}
      initial={fields}
      saveLabel="Save"
      isUnchanged={!isChanged}
      onChange={() => setChanged(true)}
      onSave={(changed) => void changePerson(person, changed).then((saved) => setChanged(!saved))}
    >
      <Button onPress={() => void remove()}>Remove</Button>
    </PersonForm>
  );
}
