/** People whom pieces name or quote, and everything that was quoted from one of them. */
import { z } from 'zod';
import { type Person, personFields } from '../../../shared/evidence/person.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';

type SqlPerson = {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly roles: string;
  readonly public: 0 | 1;
  readonly note: string;
};

const COLUMNS = 'id, name, aliases, roles, public, note';

const stored = z.object({ aliases: personFields.shape.aliases, roles: personFields.shape.roles });

/** People whose name or another spelling of it holds the words, by name; all without words. */
export function listPeople(
  store: Store,
  { search }: ParsedInputOf<'desk.people'>,
): Result<Person[]> {
  const wanted = plainName(search);
  const rows = store
    .prepare<[], SqlPerson>(`SELECT ${COLUMNS} FROM person ORDER BY name, id`)
    .all();
  const people = rows.map(toPerson);
  return ok(
    people.filter(({ name, aliases }) =>
      [name, ...aliases].some((spelling) => plainName(spelling).includes(wanted)),
    ),
  );
}

/** A person with the claims that are linked to them, newest first. */
export function getPerson(
  store: Store,
  { id }: ParsedInputOf<'desk.person'>,
): Result<OutputOf<'desk.person'>> {
  const person = readPerson(store, id);
  if (person === null) return fail('not-found', id);
  const quotes = store
    .prepare<[string], OutputOf<'desk.person'>['quotes'][number]>(
      `SELECT a.id AS articleId, a.headline, a.place, c.id AS claimId, c.text, c.created_at AS at
       FROM claim c JOIN article a ON a.number = c.article
       WHERE c.person = ? ORDER BY c.number DESC`,
    )
    .all(id);
  return ok({ person, quotes });
}

/** People of these ids that are in the library. */
export function peopleOf(store: Store, ids: readonly string[]): Person[] {
  return store
    .prepare<[string], SqlPerson>(
      `SELECT ${COLUMNS} FROM person WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name, id`,
    )
    .all(JSON.stringify(ids))
    .map(toPerson);
}

/** Adds a person, or changes the one with this id. */
export function putPerson(
  store: Store,
  { id, fields }: ParsedInputOf<'desk.putPerson'>,
): Result<Person> {
  return writePerson(store, { id: id ?? store.newId(), ...fields });
}

/** Takes a person out and answers the record, so that it can be put back. */
export function removePerson(
  store: Store,
  { id }: ParsedInputOf<'desk.removePerson'>,
): Result<Person> {
  return store.write(() => {
    const person = readPerson(store, id);
    if (person === null) return fail('not-found', id);
    store.prepare<[string], never>('DELETE FROM person WHERE id = ?').run(id);
    store.changed('desk', id);
    return ok(person);
  });
}

/** Puts a person back under the old id, so that what was linked to them is again. */
export function restorePerson(
  store: Store,
  { person }: ParsedInputOf<'desk.restorePerson'>,
): Result<Person> {
  return writePerson(store, person);
}

function writePerson(store: Store, person: Person): Result<Person> {
  return store.write(() => {
    store
      .prepare<[Record<string, unknown>], never>(
        `INSERT INTO person (${COLUMNS}) VALUES (@id, @name, @aliases, @roles, @public, @note)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases,
           roles = excluded.roles, public = excluded.public, note = excluded.note`,
      )
      .run({
        ...person,
        aliases: JSON.stringify(person.aliases),
        roles: JSON.stringify(person.roles),
        public: person.public ? 1 : 0,
      });
    store.changed('desk', person.id);
    return ok(person);
  });
}

function readPerson(store: Store, id: string): Person | null {
  return peopleOf(store, [id]).at(0) ?? null;
}

function toPerson(row: SqlPerson): Person {
  const lists = { aliases: JSON.parse(row.aliases), roles: JSON.parse(row.roles) };
  return { ...row, ...stored.parse(lists), public: row.public === 1 };
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
}
