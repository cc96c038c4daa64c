/**
 * Reading pieces: the columns of a list row, and how a row of the database becomes one.
 * No other file knows how the facts of a piece are spread over tables.
 */
import { z } from 'zod';
import { MISSING_CODES } from '../../shared/article/missing-codes.ts';
import {
  type ArticleRecord,
  type ArticleRow,
  articleFields,
  author,
} from '../../shared/article/model.ts';
import { upgradeBody } from '../../shared/article/upgrade.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Store } from './store.ts';

type Columns = Omit<ArticleRow, 'headlines' | 'authors' | 'dateline' | 'tags' | 'missing'>;

/** A piece as the database gives it: lists as JSON text, dateline in two columns. */
export type SqlArticle = Columns & {
  readonly number: number;
  readonly headlines: string;
  readonly authors: string;
  readonly tags: string;
  readonly missing: string;
  readonly datelinePlace: string;
  readonly datelineDate: string | null;
};

/** Columns of a `SqlArticle` from `article AS a`. */
export const ARTICLE_COLUMNS = `
  a.number, a.id, a.version, a.place, a.created_at AS createdAt, a.updated_at AS updatedAt,
  a.trashed_at AS trashedAt, a.slug, a.headlines, a.dateline_place AS datelinePlace,
  a.dateline_date AS datelineDate, a.desk, a.story_type AS storyType, a.status, a.priority,
  a.deadline, a.embargo, a.language, a.planned_words AS plannedWords, a.description,
  a.internal_note AS internalNote, a.kicker, a.headline, a.standfirst, a.words, a.characters,
  a.tk_count AS tkCount,
  (SELECT json_group_array(json_object('name', name, 'role', role) ORDER BY position)
     FROM article_author WHERE article = a.number) AS authors,
  (SELECT json_group_array(tag ORDER BY position)
     FROM article_tag WHERE article = a.number) AS tags,
  (SELECT json_group_array(code) FROM article_missing WHERE article = a.number) AS missing`;

const headlines = articleFields.shape.headlines;
const authors = z.array(author);
const strings = z.array(z.string());

/** Turns a row of the database into a list row. */
export function toArticleRow(sql: SqlArticle): ArticleRow {
  const { number: _number, datelinePlace, datelineDate, ...columns } = sql;
  const missing = strings.parse(JSON.parse(sql.missing));
  return {
    ...columns,
    headlines: headlines.parse(JSON.parse(sql.headlines)),
    authors: authors.parse(JSON.parse(sql.authors)),
    tags: strings.parse(JSON.parse(sql.tags)),
    missing: MISSING_CODES.filter((code) => missing.includes(code)),
    dateline: { place: datelinePlace, date: datelineDate },
  };
}

/** The row number of a piece, or null when the library has none of that id. */
export function numberOf(store: Store, id: string): number | null {
  const row = store
    .prepare<[string], { number: number }>('SELECT number FROM article WHERE id = ?')
    .get(id);
  return row?.number ?? null;
}

/** The list row of a piece that is known to exist. */
export function readRow(store: Store, number: number): ArticleRow {
  const sql = store
    .prepare<[number], SqlArticle>(`SELECT ${ARTICLE_COLUMNS} FROM article a WHERE a.number = ?`)
    .get(number);
  if (sql === undefined) throw new Error(`Article ${number} vanished inside a transaction.`);
  return toArticleRow(sql);
}

/** The text of a piece in the current document format. */
export function readBody(store: Store, number: number): Result<string> {
  const row = store
    .prepare<[number], { body: string; schemaVersion: number }>(
      'SELECT body, schema_version AS schemaVersion FROM article_body WHERE article = ?',
    )
    .get(number);
  return row === undefined ? fail('corrupt', 'no body') : upgradeBody(row.body, row.schemaVersion);
}

/** A whole piece by row number. */
export function readRecord(store: Store, number: number): Result<ArticleRecord> {
  const body = readBody(store, number);
  return body.ok ? ok({ ...readRow(store, number), body: body.value }) : body;
}
