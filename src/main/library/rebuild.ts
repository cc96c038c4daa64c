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
import { listSources, writeSources } from './sources-table.ts';
import { classify } from './sqlite-errors.ts';
import type { Store } from './store.ts';

/**
 * How a piece came out: whole, with an older text, bare (its text under a new id, because its
 * facts make no sense any more), or lost but for its title, if that.
 */
export type Rebuilt = {
  readonly kind: 'whole' | 'older' | 'bare' | 'lost';
  readonly title: string;
};

/** Tables of a piece beside its present text, and those of them that hold nothing but texts. */
const PARTS = PIECE_TABLES.filter((table) => table !== 'article_body');
const TEXTS: readonly PieceTable[] = ['draft', 'revision'];

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
  const write = (insert: () => number, tables: readonly PieceTable[]): void =>
    store.write(() => {
      const number = insert();
      writeParts(store, number, tables, (table) => partsOf(table, piece, older));
      const fields = fieldsOf(readRow(store, number));
      const sources = listSources(store, number);
      // Gives entries without a source one, and hides those of confidential ones.
      writeSources(store, number, sources);
      writeDerived(store, number, { document: text.document, fields, sources });
    });
  if (article !== null && isAccepted(() => write(() => insertKnown(store, article, text), PARTS))) {
    return { kind: text.latest && piece.article !== null ? 'whole' : 'older', title };
  }
  const nameless = () => insertNameless(store, text);
  if (!isAccepted(() => write(nameless, PARTS))) write(nameless, TEXTS);
  return { kind: 'bare', title };
}

/** Whether damaged rows could be written; one that breaks a rule must not cost all the others. */
function isAccepted(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    // A full disk and the like are no fault of the rows, and no reason to drop any of them.
    if (classify(error).code !== 'internal') throw error;
    return false;
  }
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
  if (number === null) throw new Error('The facts of a damaged piece break a rule.');
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
  tables: readonly PieceTable[],
  rowsOf: (table: PieceTable) => readonly RawRow[],
): void {
  for (const table of tables) {
    for (const row of rowsOf(table)) {
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

/** Writes a row; its number, or null when it breaks a rule of the table and was left out. */
function insertRow(store: Store, table: PieceTable | 'article', row: RawRow): number | null {
  const columns = Object.keys(row);
  const { changes, lastInsertRowid } = store
    .prepare<[RawRow], never>(
      `INSERT OR IGNORE INTO ${table} (${columns.join(', ')})
       VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    )
    .run(row);
  return changes === 0 ? null : Number(lastInsertRowid);
}
