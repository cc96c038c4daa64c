/**
 * What every part of the library works with: the open database, time, ids, and the list of
 * changes to announce. One store per open library; parts are plain functions over it.
 */
import type { Database, Statement } from 'better-sqlite3';
import type { EventOf } from '../../shared/ipc/contract.ts';
import { type Clock, isoTime } from './clock.ts';
import { createIds, type NewId } from './identity.ts';

/** A change as windows hear of it: kinds of record and ids of pieces. */
export type LibraryChange = EventOf<'library.changed'>;

/** Kind of record that changed. */
export type ChangeKind = LibraryChange['kinds'][number];

/** The open library's machinery. */
export type Store = {
  readonly database: Database;
  readonly directory: string;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Now, as stored. */
  now(): string;
  /** Prepares a statement once and keeps it. */
  prepare<Parameters extends unknown[], Row>(sql: string): Statement<Parameters, Row>;
  /**
   * Runs work in one IMMEDIATE transaction; within another it becomes a part of that. Work
   * that throws or answers a failure leaves nothing behind, changes noted by it included.
   */
  write<Value>(work: () => Value): Value;
  /** Notes a change; it is announced once the operation has committed. */
  changed(kind: ChangeKind, ...ids: readonly string[]): void;
  /** Takes what was noted since the last call; null when nothing was. */
  takeChanges(): LibraryChange | null;
  /** Pieces whose text was saved since the library was opened, by row number. */
  readonly savedThisSession: Set<number>;
};

/** Builds the store around an open database. */
export function createStore(database: Database, directory: string, clock: Clock): Store {
  const statements = new Map<string, unknown>();
  const kinds = new Set<ChangeKind>();
  const ids = new Set<string>();
  return {
    database,
    directory,
    clock,
    newId: createIds(clock),
    now: () => isoTime(clock()),
    prepare<Parameters extends unknown[], Row>(sql: string): Statement<Parameters, Row> {
      const known = statements.get(sql) ?? database.prepare<Parameters, Row>(sql);
      statements.set(sql, known);
      // The SQL text decides the types; each text occurs in one place with one pair of types.
      return known as Statement<Parameters, Row>;
    },
    write(work) {
      const before = { kinds: [...kinds], ids: [...ids] };
      const answer = inTransaction(database, work);
      if (!isFailure(answer)) return answer;
      refill(kinds, before.kinds);
      refill(ids, before.ids);
      return answer;
    },
    changed(kind, ...changedIds) {
      kinds.add(kind);
      for (const id of changedIds) ids.add(id);
    },
    takeChanges() {
      if (kinds.size === 0) return null;
      const change = { kinds: [...kinds], ids: [...ids] };
      kinds.clear();
      ids.clear();
      return change;
    },
    savedThisSession: new Set(),
  };
}

/** Ends a transaction whose work refused to go on; never leaves this module. */
const REFUSED = new Error('The work answered a failure.');

function inTransaction<Value>(database: Database, work: () => Value): Value {
  const refused: Value[] = [];
  const transaction = database.transaction(() => {
    const answer = work();
    if (!isFailure(answer)) return answer;
    refused.push(answer);
    throw REFUSED;
  });
  try {
    return transaction.immediate();
  } catch (error) {
    const [answer] = refused;
    if (error === REFUSED && answer !== undefined) return answer;
    throw error;
  }
}

function isFailure(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

function refill<Item>(set: Set<Item>, items: readonly Item[]): void {
  set.clear();
  for (const item of items) set.add(item);
}
