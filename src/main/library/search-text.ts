/**
 * Keeps the search text of a piece in step with the piece. Triggers of the database carry
 * each change over into the full-text index; text that did not change costs nothing.
 */

import type { ArticleFields } from '../../shared/article/model.ts';
import type { ArticleContent } from '../../shared/article/package.ts';
import { SEARCH_FIELDS } from '../../shared/search/fields.ts';
import { documentText, fieldsText, sourcesText } from '../../shared/search/text.ts';
import type { Store } from './store.ts';

const COLUMNS = SEARCH_FIELDS.join(', ');
const CHANGES = SEARCH_FIELDS.map((field) => `${field} = excluded.${field}`).join(', ');
const DIFFERENCES = SEARCH_FIELDS.map((field) => `${field} <> excluded.${field}`).join(' OR ');

const WRITE_TEXT = `
  INSERT INTO article_text (article, ${COLUMNS})
  VALUES (@article, ${SEARCH_FIELDS.map((field) => `@${field}`).join(', ')})
  ON CONFLICT (article) DO UPDATE SET ${CHANGES} WHERE ${DIFFERENCES}`;

/** Writes anew what a piece's facts are found by; its text, much the longest part, is not read. */
export function writeFieldsText(store: Store, number: number, fields: ArticleFields): void {
  store
    .prepare<[Record<string, unknown>], never>(
      `UPDATE article_text SET slug = @slug, author = @author, tag = @tag, desk = @desk, note = @note
       WHERE article = @article`,
    )
    .run({ article: number, ...fieldsText(fields) });
}

/** Writes the text by which a piece is found. */
export function writeSearchText(store: Store, number: number, content: ArticleContent): void {
  store.prepare<[Record<string, unknown>], never>(WRITE_TEXT).run({
    article: number,
    ...documentText(content.document),
    ...fieldsText(content.fields),
    source: sourcesText(content.sources),
  });
}
