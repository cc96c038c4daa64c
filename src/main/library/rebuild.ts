/**
 * Writing a salvaged piece into a new library: the best text that is left of it, its facts,
 * drafts and revisions, and everything derived from them made anew.
 */
import { brotliDecompressSync } from 'node:zlib';
import { parseBody, slotOf, textOf, toBody } from '../../shared/article/document.ts';
import type { StoredDocument } from '../../shared/article/json.ts';
import { EMPTY_FIELDS } from '../../shared/article/model.ts';
import { fieldsOf } from './article-content.ts';
import { writeDerived } from './article-facts.ts';
import { numberOf, readRow } from './article-row.ts';
import { insertArticle } from './articles.ts';
import { PIECE_TABLES, type PieceTable, type RawRow, type SalvagedPiece } from './salvage.ts';
import { listSources } from './sources-table.ts';
import type { Store } from './store.ts';

/** How a piece came out: whole, with an older text, or lost but for its title, if that. */
export type Rebuilt = { readonly kind: 'whole' | 'older' | 'lost'; readonly title: string };

/** A text and whether it is the piece's latest. */
type BestText = { readonly document: StoredDocument; readonly latest: boolean };

/** Writes a piece; `older` is the same piece in a backup, or null. Call inside a transaction. */
export function rebuildPiece(
  store: Store,
  piece: SalvagedPiece,
  older: SalvagedPiece | null,
): Rebuilt {
  const article = piece.article ?? older?.article ?? null;
  const text = bestText(piece, older);
  const title = titleOf(article, text?.document ?? null);
  if (text === null) return { kind: 'lost', title };
  const number = article === null ? insertNameless(store, text) : insertKnown(store, article, text);
  writeParts(store, number, piece, older);
  const fields = fieldsOf(readRow(store, number));
  const sources = listSources(store, number);
  writeDerived(store, number, { document: text.document, fields, sources });
  return { kind: text.latest && piece.article !== null ? 'whole' : 'older', title };
}

/** A piece whose facts are lost begins again under a new id, with its text. */
function insertNameless(store: Store, { document }: BestText): number {
  const piece = { fields: EMPTY_FIELDS, document, sources: [], reason: null };
  const inserted = insertArticle(store, piece);
  const number = inserted.ok ? numberOf(store, inserted.value.id) : null;
  if (number === null) throw new Error('A piece just inserted is not there.');
  return number;
}

function insertKnown(store: Store, article: RawRow, { document }: BestText): number {
  const { number: _number, ...columns } = article;
  const number = insertRow(store, 'article', columns);
  const body = toBody(document);
  insertRow(store, 'article_body', {
    article: number,
    schema_version: document.schemaVersion,
    body,
  });
  return number;
}

function writeParts(
  store: Store,
  number: number,
  piece: SalvagedPiece,
  older: SalvagedPiece | null,
): void {
  for (const table of PIECE_TABLES) {
    if (table === 'article_body') continue;
    for (const row of partsOf(table, piece, older)) {
      const { number: _rowNumber, ...rest } = row;
      insertRow(store, table, { ...rest, article: number });
    }
  }
}

/** The parts of the damaged file if there are any; a damaged piece may borrow the backup's. */
function partsOf(
  table: PieceTable,
  piece: SalvagedPiece,
  older: SalvagedPiece | null,
): readonly RawRow[] {
  const own = piece.parts[table];
  if (own.length > 0 || !piece.damaged || older === null) return own;
  return older.parts[table];
}

/** Its own text, its draft, its newest readable revision, the backup's text: the first that reads. */
function bestText(piece: SalvagedPiece, older: SalvagedPiece | null): BestText | null {
  const latest = [piece.parts.article_body.at(0)?.body, piece.parts.draft.at(0)?.body];
  for (const body of latest) {
    const document = documentFrom(body);
    if (document !== null) return { document, latest: true };
  }
  const revisions = piece.parts.revision.toReversed().map((row) => row.body);
  for (const body of [...revisions, older?.parts.article_body.at(0)?.body]) {
    const document = documentFrom(body);
    if (document !== null) return { document, latest: false };
  }
  return null;
}

function documentFrom(body: RawRow[string] | undefined): StoredDocument | null {
  try {
    const text = Buffer.isBuffer(body) ? brotliDecompressSync(body).toString('utf8') : body;
    if (typeof text !== 'string') return null;
    const document = parseBody(text);
    return document.ok ? document.value : null;
  } catch {
    return null;
  }
}

function titleOf(article: RawRow | null, document: StoredDocument | null): string {
  const stored = typeof article?.headline === 'string' ? article.headline : '';
  const written = document === null ? '' : textOf(slotOf(document, 'headline'));
  return stored || written.trim();
}

function insertRow(store: Store, table: PieceTable | 'article', row: RawRow): number {
  const columns = Object.keys(row);
  const { lastInsertRowid } = store
    .prepare<[RawRow], never>(
      `INSERT OR IGNORE INTO ${table} (${columns.join(', ')})
       VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    )
    .run(row);
  return Number(lastInsertRowid);
}
