/**
 * Pieces: create, open, change facts, duplicate. Saving text is in saving.ts, changing many
 * at once in bulk-changes.ts.
 */
import { withBlockIds } from '../../shared/article/block-ids.ts';
import { parseBody, toBody } from '../../shared/article/document.ts';
import type { StoredDocument } from '../../shared/article/json.ts';
import {
  type ArticleFields,
  type ArticleRecord,
  EMPTY_FIELDS,
} from '../../shared/article/model.ts';
import type { SourceRecord } from '../../shared/article/source.ts';
import { STORY_TEMPLATES, templateDocument } from '../../shared/article/templates.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { refresh } from './article-content.ts';
import { mergeFields, writeDerived, writeFields } from './article-facts.ts';
import { numberOf, readRecord, readRow } from './article-row.ts';
import { keepRevision } from './revisions.ts';
import { writeSources } from './sources-table.ts';
import type { Store } from './store.ts';

/** A piece to be written for the first time. */
export type NewArticle = {
  readonly fields: ArticleFields;
  readonly document: StoredDocument;
  readonly sources: readonly SourceRecord[];
  /** Why its text is kept as a first revision; null for a template nobody wrote. */
  readonly reason: 'created' | 'import' | null;
};

/** A whole piece. */
export function getArticle(
  store: Store,
  input: ParsedInputOf<'articles.get'>,
): Result<ArticleRecord> {
  const number = numberOf(store, input.id);
  return number === null ? fail('not-found', input.id) : readRecord(store, number);
}

/** A new piece from a body, or from the template of its story type. */
export function createArticle(
  store: Store,
  input: ParsedInputOf<'articles.create'>,
): Result<ArticleRecord> {
  const template = STORY_TEMPLATES[input.storyType];
  const base = { ...EMPTY_FIELDS, ...template.fields, storyType: input.storyType };
  const fields = mergeFields(base, { ...input.fields, storyType: input.storyType });
  if (input.body === null) {
    const document = templateDocument(input.storyType);
    return store.write(() => insertArticle(store, { fields, document, sources: [], reason: null }));
  }
  const document = parseBody(input.body);
  if (!document.ok) return document;
  const piece: NewArticle = { fields, document: document.value, sources: [], reason: 'created' };
  return store.write(() => insertArticle(store, piece));
}

/** Writes a new piece with everything derived from it. Call inside a transaction. */
export function insertArticle(store: Store, piece: NewArticle): Result<ArticleRecord> {
  const id = store.newId();
  const now = store.now();
  const document = { ...piece.document, doc: withBlockIds(piece.document.doc) };
  const body = toBody(document);
  const number = Number(
    store.prepare<[string, string, string], never>(INSERT_ARTICLE).run(id, now, now)
      .lastInsertRowid,
  );
  store
    .prepare<[number, number, string], never>(
      'INSERT INTO article_body (article, schema_version, body) VALUES (?, ?, ?)',
    )
    .run(number, document.schemaVersion, body);
  writeFields(store, number, piece.fields);
  writeSources(store, number, piece.sources);
  writeDerived(store, number, { document, fields: piece.fields, sources: piece.sources });
  if (piece.reason !== null) {
    const { words } = readRow(store, number);
    keepRevision(store, { article: number, reason: piece.reason, body, words });
  }
  store.changed('articles', id);
  return readRecord(store, number);
}

/** Changes facts of a piece. The version stays: it counts texts, and an open editor goes on. */
export function updateArticle(
  store: Store,
  input: ParsedInputOf<'articles.update'>,
): Result<ArticleRecord> {
  return store.write(() => {
    const number = numberOf(store, input.id);
    if (number === null) return fail('not-found', input.id);
    const row = readRow(store, number);
    writeFields(store, number, mergeFields(row, input.fields));
    const refreshed = refresh(store, number);
    if (!refreshed.ok) return refreshed;
    store.changed('articles', input.id);
    return readRecord(store, number);
  });
}

/** A row with empty facts; `writeFields` and `writeDerived` fill it in the same transaction. */
const INSERT_ARTICLE = `
  INSERT INTO article (id, version, place, created_at, updated_at, slug, headlines,
    dateline_place, desk, story_type, status, priority, language, description, internal_note,
    kicker, headline, headline_key, standfirst, words, characters, tk_count)
  VALUES (?, 1, 'library', ?, ?, '', '{}', '', '', '', '', 0, '', '', '', '', '', '', '', 0, 0, 0)`;
