/**
 * Which pictures a library still needs: every text in it is searched for their ids, whatever
 * table it is in, so that a new kind of record keeps its pictures without being named here.
 */
import type Database from 'better-sqlite3';
import { decompressBody } from './revisions.ts';

/** A picture's id wherever it is written: SHA-256 in hex. */
const ID = /[0-9a-f]{64}/g;

/** Those of the ids that no piece, draft, revision, snippet or other text speaks of. */
export function withoutMentioned(
  database: Database.Database,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const left = new Set(ids);
  for (const texts of [storedTexts(database), revisionTexts(database)]) {
    for (const text of texts) {
      if (left.size === 0) return left;
      for (const [id] of text.matchAll(ID)) left.delete(id);
    }
  }
  return left;
}

/** Every text column of every table but that of the pictures themselves. */
function* storedTexts(database: Database.Database): Generator<string> {
  const columns = database
    .prepare<[], { table: string; column: string }>(
      `SELECT t.name AS "table", c.name AS "column"
       FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!'
         AND t.name <> 'asset' AND c.type = 'TEXT'`,
    )
    .all();
  for (const { table, column } of columns) {
    const read = `SELECT "${column}" FROM "${table}" WHERE length("${column}") >= 64`;
    yield* database.prepare<[], string>(read).pluck().iterate();
  }
}

/** Revisions come last: unpacking them takes longest, and few pictures are left by then. */
function* revisionTexts(database: Database.Database): Generator<string> {
  const bodies = database.prepare<[], Buffer>('SELECT body FROM revision').pluck();
  for (const body of bodies.iterate()) yield decompressBody(body);
}
