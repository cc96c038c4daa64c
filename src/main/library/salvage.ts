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
  const article = rowReader(database, 'SELECT * FROM article WHERE number = ?');
  const parts = (table: PieceTable) =>
    rowReader(database, `SELECT * FROM ${table} WHERE article = ?`);
  const body = parts('article_body');
  const readers = {
    article_author: parts('article_author'),
    article_tag: parts('article_tag'),
    draft: parts('draft'),
    source: parts('source'),
    import_report: parts('import_report'),
    revision: revisionReader(database),
  };
  return (number) => {
    const [facts, text] = [article(number), body(number)];
    const leftTrace = (facts?.length ?? 0) + (text?.length ?? 0) > 0;
    if (!leftTrace && (facts !== null || text !== null)) return null;
    const found = {
      article_author: readers.article_author(number),
      article_tag: readers.article_tag(number),
      draft: readers.draft(number),
      source: readers.source(number),
      import_report: readers.import_report(number),
      revision: readers.revision(number),
    };
    const damaged = [facts, text, ...Object.values(found)].includes(null);
    return {
      number,
      article: facts?.at(0) ?? null,
      damaged,
      parts: {
        article_body: text ?? [],
        article_author: found.article_author ?? [],
        article_tag: found.article_tag ?? [],
        draft: found.draft ?? [],
        source: found.source ?? [],
        import_report: found.import_report ?? [],
        revision: found.revision ?? [],
      },
    };
  };
}

/** Rows of a table that do not belong to a piece: pictures, saved searches, snippets. */
export function salvageTable(
  database: Database,
  table: 'asset' | 'saved_search' | 'snippet' | 'snippet_version',
): RawRow[] {
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

function rowReader(database: Database, sql: string): ReadRows {
  const statement = quietly(null, () => database.prepare<[number], RawRow>(sql));
  return (number) => quietly(null, () => statement?.all(number) ?? null);
}

/** Revisions one at a time, because one damaged text must not cost the others. */
function revisionReader(database: Database): ReadRows {
  const numbers = rowReader(database, 'SELECT number FROM revision WHERE article = ?');
  const one = rowReader(database, 'SELECT * FROM revision WHERE number = ?');
  return (article) => {
    const found = numbers(article)?.map((row) => one(Number(row.number))) ?? [null];
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
