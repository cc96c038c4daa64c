/**
 * Reading what can still be read from a damaged library file, row by row: one bad page costs
 * the rows on it and no others. Also reads single pieces out of backups.
 */
import type { Database } from 'better-sqlite3';

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

/** Row numbers tried when a damaged file no longer says how far they go. */
const NUMBERS_TO_TRY = 200_000;

/** Everything that can be read of every piece that left a trace. */
export function salvagePieces(database: Database): SalvagedPiece[] {
  const pieces: SalvagedPiece[] = [];
  const last = lastNumber(database);
  for (let number = 1; number <= last; number += 1) {
    const piece = salvagePiece(database, number);
    const leftTrace = piece.article !== null || piece.parts.article_body.length > 0;
    if (leftTrace || piece.damaged) pieces.push(piece);
  }
  return pieces;
}

/** One piece by row number. */
export function salvagePiece(database: Database, number: number): SalvagedPiece {
  let damaged = false;
  const read = (sql: string): RawRow[] => {
    try {
      return database.prepare<[number], RawRow>(sql).all(number);
    } catch {
      damaged = true;
      return [];
    }
  };
  const partsOf = (table: PieceTable): RawRow[] => read(`SELECT * FROM ${table} WHERE article = ?`);
  const article = read('SELECT * FROM article WHERE number = ?').at(0) ?? null;
  const parts = {
    article_body: partsOf('article_body'),
    article_author: partsOf('article_author'),
    article_tag: partsOf('article_tag'),
    draft: partsOf('draft'),
    source: partsOf('source'),
    import_report: partsOf('import_report'),
    revision: salvageRevisions(database, number),
  };
  return { number, article, parts, damaged };
}

/** Rows of a table that do not belong to a piece: pictures, saved searches. */
export function salvageTable(database: Database, table: 'asset' | 'saved_search'): RawRow[] {
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

/** Revisions one at a time, because one damaged text must not cost the others. */
function salvageRevisions(database: Database, article: number): RawRow[] {
  const numbers = quietly<{ number: number }[]>([], () =>
    database
      .prepare<[number], { number: number }>('SELECT number FROM revision WHERE article = ?')
      .all(article),
  );
  return numbers.flatMap(({ number }) =>
    quietly<RawRow[]>([], () =>
      database.prepare<[number], RawRow>('SELECT * FROM revision WHERE number = ?').all(number),
    ),
  );
}

function lastNumber(database: Database): number {
  const found = ['article', 'article_body', 'article_text'].map((table) =>
    quietly(0, () => {
      const key = table === 'article' ? 'number' : 'article';
      const last = database.prepare<[], number | null>(`SELECT max(${key}) FROM ${table}`).pluck();
      return last.get() ?? 0;
    }),
  );
  const last = Math.max(...found);
  return last > 0 ? last : NUMBERS_TO_TRY;
}

function quietly<Value>(otherwise: Value, work: () => Value): Value {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
