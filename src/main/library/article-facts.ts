/**
 * Writing pieces: facts, names, tags, derived summary and search text. Every change to a
 * piece ends here, so that list, filters and search never disagree with the text.
 */
import {
  type ArticleFields,
  type ArticleSummary,
  articleFields,
} from '../../shared/article/model.ts';
import type { ArticleContent } from '../../shared/article/package.ts';
import { summarise } from '../../shared/article/summary.ts';
import { writeSearchText } from './search-text.ts';
import type { Store } from './store.ts';

/** Fields with some replaced; tags are made unique and times turned to UTC, as stored. */
export function mergeFields(
  base: ArticleFields,
  changes: { readonly [Key in keyof ArticleFields]?: ArticleFields[Key] | undefined },
): ArticleFields {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const merged = articleFields.parse({ ...base, ...Object.fromEntries(given) });
  return {
    ...merged,
    tags: [...new Set(merged.tags)],
    deadline: toUtc(merged.deadline),
    embargo: toUtc(merged.embargo),
  };
}

/** Writes the editable facts of a piece. */
export function writeFields(store: Store, number: number, fields: ArticleFields): void {
  store
    .prepare<[Record<string, unknown>], never>(
      `UPDATE article SET slug = @slug, headlines = @headlines, dateline_place = @place,
         dateline_date = @date, desk = @desk, story_type = @storyType, status = @status,
         priority = @priority, deadline = @deadline, embargo = @embargo, language = @language,
         planned_words = @plannedWords, description = @description, internal_note = @internalNote
       WHERE number = @number`,
    )
    .run({
      ...scalars(fields),
      headlines: JSON.stringify(fields.headlines),
      place: fields.dateline.place,
      date: fields.dateline.date,
      number,
    });
  writeAuthors(store, number, fields.authors);
  writeTags(store, number, fields.tags);
}

/** Writes what is derived from the content: summary, missing parts and search text. */
export function writeDerived(store: Store, number: number, content: ArticleContent): void {
  const summary = summarise(content.document, content.fields, content.sources.length);
  store
    .prepare<[Record<string, unknown>], never>(
      `UPDATE article SET kicker = @kicker, headline = @headline, headline_key = @headlineKey,
         standfirst = @standfirst, words = @words, characters = @characters, tk_count = @tkCount
       WHERE number = @number`,
    )
    .run({ ...summaryColumns(summary), number });
  store.prepare<[number], never>('DELETE FROM article_missing WHERE article = ?').run(number);
  const insert = store.prepare<[number, string], never>(
    'INSERT INTO article_missing (article, code) VALUES (?, ?)',
  );
  for (const code of summary.missing) insert.run(number, code);
  writeSearchText(store, number, content);
}

/** Replaces the tags of a piece, keeping their order. */
export function writeTags(store: Store, number: number, tags: readonly string[]): void {
  store.prepare<[number], never>('DELETE FROM article_tag WHERE article = ?').run(number);
  const insert = store.prepare<[number, number, string], never>(
    'INSERT INTO article_tag (article, position, tag) VALUES (?, ?, ?)',
  );
  for (const [position, tag] of tags.entries()) insert.run(number, position, tag);
}

function writeAuthors(store: Store, number: number, authors: ArticleFields['authors']): void {
  store.prepare<[number], never>('DELETE FROM article_author WHERE article = ?').run(number);
  const insert = store.prepare<[number, number, string, string], never>(
    'INSERT INTO article_author (article, position, name, role) VALUES (?, ?, ?, ?)',
  );
  for (const [position, { name, role }] of authors.entries()) {
    insert.run(number, position, name, role);
  }
}

function scalars(fields: ArticleFields): Record<string, string | number | null> {
  const { headlines: _h, authors: _a, dateline: _d, tags: _t, ...rest } = fields;
  return rest;
}

function summaryColumns(summary: ArticleSummary): Record<string, string | number> {
  const { missing: _missing, ...columns } = summary;
  return { ...columns, headlineKey: sortKey(summary.headline) };
}

/** A headline as it is sorted: without case, accents and opening quotation marks. */
function sortKey(headline: string): string {
  return headline
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase()
    .slice(0, 120);
}

function toUtc(time: string | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
