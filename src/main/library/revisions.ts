/**
 * Revisions: earlier texts of a piece, compressed, each with the reason it was kept.
 * They are never changed and go only when their piece is deleted for ever.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parseBody } from '../../shared/article/document.ts';
import { storedDocument } from '../../shared/article/json.ts';
import { upgradeBody } from '../../shared/article/upgrade.ts';
import type { REVISION_REASONS, RevisionRow } from '../../shared/ipc/areas/writing.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { numberOf, readRow } from './article-row.ts';
import type { Store } from './store.ts';

type Reason = (typeof REVISION_REASONS)[number];

/** Reasons that record an event; a text kept for another reason is enough for the rest. */
const EVENTS: readonly Reason[] = ['conflict', 'shrink', 'restore', 'import', 'created'];

/** A text to keep; `article` is a row number, `words` the length of that text. */
export type NewRevision = {
  readonly article: number;
  readonly reason: Reason;
  readonly body: string;
  readonly words: number;
};

/** Stores a revision unless the newest one already holds this text; returns its id. */
export function keepRevision(store: Store, revision: NewRevision): string {
  const hash = createHash('sha256').update(revision.body).digest();
  const newest = newestRevision(store, revision.article);
  const repeats = newest?.hash.equals(hash) ?? false;
  if (
    newest !== null &&
    repeats &&
    (newest.reason === revision.reason || !EVENTS.includes(revision.reason))
  ) {
    return newest.id;
  }
  const id = store.newId();
  store
    .prepare<[string, number, string, number, string, Buffer, Buffer], never>(
      `INSERT INTO revision (id, article, reason, words, created_at, hash, body)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      revision.article,
      revision.reason,
      revision.words,
      store.now(),
      hash,
      compress(revision.body),
    );
  store.changed('revisions', readRow(store, revision.article).id);
  return id;
}

/** When the newest revision of a piece was kept, or null when it has none. */
export function newestRevisionTime(store: Store, article: number): string | null {
  return newestRevision(store, article)?.createdAt ?? null;
}

/** Revisions of a piece, newest first. */
export function listRevisions(
  store: Store,
  input: ParsedInputOf<'revisions.list'>,
): Result<RevisionRow[]> {
  const article = numberOf(store, input.articleId);
  if (article === null) return fail('not-found', input.articleId);
  const rows = store
    .prepare<[number], RevisionRow>(`${SELECT_ROW} WHERE r.article = ? ORDER BY r.number DESC`)
    .all(article);
  return ok(rows);
}

/** One revision in the current document format; `text-unreadable` for a kept draft that is none. */
export function getRevision(
  store: Store,
  input: ParsedInputOf<'revisions.get'>,
): Result<OutputOf<'revisions.get'>> {
  const row = store.prepare<[string], RevisionRow>(`${SELECT_ROW} WHERE r.id = ?`).get(input.id);
  const stored = store
    .prepare<[string], { body: Buffer }>('SELECT body FROM revision WHERE id = ?')
    .get(input.id);
  if (row === undefined || stored === undefined) return fail('not-found', input.id);
  const text = decompressBody(stored.body);
  const document = parseBody(text);
  if (!document.ok) {
    const { code, detail } = document.error;
    return code === 'newer-version' ? document : fail('text-unreadable', detail);
  }
  const body = upgradeBody(text, storedDocument.parse(JSON.parse(text)).schemaVersion);
  return body.ok ? ok({ row, body: body.value }) : body;
}

/** The text of a revision as it was kept, which may be no article at all. */
export function decompressBody(body: Buffer): string {
  return brotliDecompressSync(body).toString('utf8');
}

const SELECT_ROW = `
  SELECT r.id, a.id AS articleId, r.reason, r.words, r.created_at AS createdAt
  FROM revision r JOIN article a ON a.number = r.article`;

type NewestRevision = {
  readonly id: string;
  readonly reason: Reason;
  readonly createdAt: string;
  readonly hash: Buffer;
};

function newestRevision(store: Store, article: number): NewestRevision | null {
  const newest = store
    .prepare<[number], NewestRevision>(
      `SELECT id, reason, created_at AS createdAt, hash
       FROM revision WHERE article = ? ORDER BY number DESC LIMIT 1`,
    )
    .get(article);
  return newest ?? null;
}

/** Quality 4 costs 9 ms for 50,000 words and makes JSON nine times smaller. */
function compress(body: string): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
