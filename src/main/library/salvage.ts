/**
 * Reading what can still be read from a damaged library file, row by row: one bad page costs
 * the rows on it and no others. Also reads single pieces out of backups.
 */
import type { Database } from 'better-sqlite3';
import { numbersToTry } from './salvage-numbers.ts';

/** A row as SQLite gives it. */
export type RawRow = Readonly<Record<string, string | number | Buffer | null>>;

/** Tables that hold parts of a piece by its row number, in the order they are written. */
export const PIECE_TABLES = [
  'article_body',
  'article_author',
  'article_tag',
  'draft',
  'source',
  'import_report',
  'revision',
  'claim',
  'evidence_link',
  'body_proof',
  'decision',
  'finding_override',
  'reply',
] as const;

/** Name of a table with parts of a piece. */
export type PieceTable = (typeof PIECE_TABLES)[number];

/** One piece as far as it could be read; `damaged` if any part of it could not. */
export type SalvagedPiece = {
  readonly number: number;
  readonly article: RawRow | null;
  readonly parts: Readonly<Record<PieceTable, readonly RawRow[]>>;
  readonly damaged: boolean;
};

/**
 * Everything that can be read of every piece that left a trace, or whose rows cannot be read;
 * one after the other, because a library need not fit into memory.
 */
export function* salvagePieces(database: Database): Generator<SalvagedPiece> {
  if (!isReadable(database)) return;
  const salvage = pieceReader(database);
  for (const number of numbersToTry(database)) {
    const piece = salvage(number);
    if (piece !== null) yield piece;
  }
}

/** One piece by row number; null when the file is whole there and has none. */
export function pieceReader(database: Database): (number: number) => SalvagedPiece | null {
  const article = rowReader(database, 'article', 'number');
  const readers = PIECE_TABLES.map((table) => ({
    table,
    read: table === 'revision' ? revisionReader(database) : rowReader(database, table, 'article'),
  }));
  return (number) => {
    const facts = article(number);
    const found = readers.map(({ table, read }) => ({ table, rows: read(number) }));
    const text = found.find(({ table }) => table === 'article_body')?.rows ?? null;
    const leftTrace = (facts?.length ?? 0) + (text?.length ?? 0) > 0;
    if (!leftTrace && (facts !== null || text !== null)) return null;
    return {
      number,
      article: facts?.at(0) ?? null,
      damaged: facts === null || found.some(({ rows }) => rows === null),
      parts: partsOf(found),
    };
  };
}

function partsOf(
  found: readonly { readonly table: PieceTable; readonly rows: readonly RawRow[] | null }[],
): SalvagedPiece['parts'] {
  const entries = found.map(({ table, rows }) => [table, rows ?? []] as const);
  // The list holds every table once, which the type of an object built from entries forgets.
  return Object.fromEntries(entries) as SalvagedPiece['parts'];
}

/** Tables whose rows do not belong to a piece, copied row by row. */
export const LIBRARY_TABLES = [
  'asset',
  'saved_search',
  'snippet',
  'snippet_version',
  'library_source',
  'entry_source',
  'source_change',
  'person',
  'snapshot',
  'projection',
  'passage',
  'evidence_event',
] as const;

/** The rows of such a table, as far as they can be read. */
export function salvageTable(database: Database, table: (typeof LIBRARY_TABLES)[number]): RawRow[] {
  const rows: RawRow[] = [];
  try {
    for (const row of database.prepare<[], RawRow>(`SELECT * FROM ${table}`).iterate()) {
      rows.push(row);
    }
  } catch {
    // What was read before the bad page is kept; pictures are also found again by their files.
  }
  return rows;
}

/** Rows by number; null when the page they are on, or the table, cannot be read. */
type ReadRows = (number: number) => RawRow[] | null;

function rowReader(database: Database, table: string, column: string): ReadRows {
  if (isAbsent(database, table)) return () => [];
  const statement = quietly(null, () =>
    database.prepare<[number], RawRow>(`SELECT * FROM ${table} WHERE ${column} = ?`),
  );
  return (number) => quietly(null, () => statement?.all(number) ?? null);
}

/** A table that the file's format did not have yet is empty, not damaged. */
function isAbsent(database: Database, table: string): boolean {
  return quietly(
    false,
    () =>
      database
        .prepare<[string], unknown>('SELECT 1 FROM sqlite_schema WHERE name = ?')
        .get(table) === undefined,
  );
}

/** Revisions one at a time, because one damaged text must not cost the others. */
function revisionReader(database: Database): ReadRows {
  const statement = quietly(null, () =>
    database.prepare<[number], number>('SELECT number FROM revision WHERE article = ?').pluck(),
  );
  const one = rowReader(database, 'revision', 'number');
  return (article) => {
    const numbers = quietly(null, () => statement?.all(article) ?? null);
    const found = numbers?.map((number) => one(number)) ?? [null];
    const readable = found.flatMap((rows) => rows ?? []);
    return readable.length === 0 && found.includes(null) ? null : readable;
  };
}

function isReadable(database: Database): boolean {
  return quietly(
    false,
    () => database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined,
  );
}

function quietly<Value>(otherwise: Value, work: () => Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
