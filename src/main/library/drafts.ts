/**
 * Drafts: what was typed since the last save, one row per piece, each put in a transaction
 * of its own. The answer is given after the commit: the save light may trust it.
 */
import { parseBody } from '../../shared/article/document.ts';
import { storedDocument } from '../../shared/article/json.ts';
import { measureDocument } from '../../shared/article/measure.ts';
import type { DraftRecord } from '../../shared/ipc/areas/writing.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { numberOf, readBody } from './article-row.ts';
import { keepRevision } from './revisions.ts';
import type { Store } from './store.ts';

/** A draft row beside its piece. */
type Draft = { readonly baseVersion: number; readonly body: string; readonly savedAt: string };

/**
 * Keeps typed text as it is, unchecked: a draft that breaks a rule is still somebody's words.
 * A draft that this text does not continue becomes a conflict revision before it is replaced.
 */
export function putDraft(
  store: Store,
  input: ParsedInputOf<'drafts.put'>,
): Result<{ savedAt: string }> {
  return store.write(() => {
    const article = numberOf(store, input.articleId);
    if (article === null) return fail('not-found', input.articleId);
    const savedAt = store.now();
    if (input.continues !== undefined) keepForeignDraft(store, article, input.continues);
    store
      .prepare<[number, number, string, string], never>(
        `INSERT INTO draft (article, base_version, body, saved_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (article) DO UPDATE SET base_version = excluded.base_version,
           body = excluded.body, saved_at = excluded.saved_at`,
      )
      .run(article, input.baseVersion, input.body, savedAt);
    store.changed('drafts', input.articleId);
    return ok({ savedAt });
  });
}

/** The draft of a piece, or null. */
export function getDraft(
  store: Store,
  input: ParsedInputOf<'drafts.get'>,
): Result<DraftRecord | null> {
  const draft = store
    .prepare<[string], DraftRecord>(
      `SELECT a.id AS articleId, d.base_version AS baseVersion, d.body, d.saved_at AS savedAt
       FROM draft d JOIN article a ON a.number = d.article WHERE a.id = ?`,
    )
    .get(input.articleId);
  return ok(draft ?? null);
}

/** Drops the draft of a piece; dropping none is fine. */
export function discardDraft(
  store: Store,
  input: ParsedInputOf<'drafts.discard'>,
): Result<Record<string, never>> {
  return store.write(() => {
    const article = numberOf(store, input.articleId);
    if (article === null) return fail('not-found', input.articleId);
    removeDraft(store, article);
    store.changed('drafts', input.articleId);
    return ok({});
  });
}

/**
 * After a save: a draft of the same editing run is contained in it and goes. Any other draft
 * (a restore, an import, another version) holds words of its own and is kept as a conflict.
 */
export function settleDraft(
  store: Store,
  article: number,
  saved: ParsedInputOf<'articles.save'>,
): void {
  const draft = draftOf(store, article);
  if (draft === null) return;
  const fromEditor = saved.reason === 'autosave' || saved.reason === 'manual';
  // No editor can have taken over a draft that is not a document.
  const contained =
    fromEditor && draft.baseVersion === saved.baseVersion && parseBody(draft.body).ok;
  if (!contained && draft.body !== saved.body) keepAsConflict(store, article, draft);
  removeDraft(store, article);
  store.changed('drafts', saved.id);
}

/** Keeps the draft of a piece unless it is the one put at `continued` or holds nothing new. */
function keepForeignDraft(store: Store, article: number, continued: string | null): void {
  const draft = draftOf(store, article);
  if (draft === null || draft.savedAt === continued) return;
  const stored = readBody(store, article);
  if (stored.ok && stored.value === draft.body) return;
  keepAsConflict(store, article, draft);
}

function keepAsConflict(store: Store, article: number, { body }: Draft): void {
  keepRevision(store, { article, reason: 'conflict', body, words: wordsOf(body) });
}

function draftOf(store: Store, article: number): Draft | null {
  const draft = store
    .prepare<[number], Draft>(
      `SELECT base_version AS baseVersion, body, saved_at AS savedAt FROM draft
       WHERE article = ?`,
    )
    .get(article);
  return draft ?? null;
}

function removeDraft(store: Store, article: number): void {
  store.prepare<[number], never>('DELETE FROM draft WHERE article = ?').run(article);
}

/** Words of an unchecked text; 0 when it is not a document at all. */
function wordsOf(body: string): number {
  try {
    return measureDocument(storedDocument.parse(JSON.parse(body))).piece.words;
  } catch {
    return 0;
  }
}
