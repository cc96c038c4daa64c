/**
 * Loading everything about one piece, and refreshing what is derived from it after a change
 * that did not come with the text.
 */
import { parseBody } from '../../shared/article/document.ts';
import { type ArticleFields, type ArticleRow, articleFields } from '../../shared/article/model.ts';
import type { ArticleContent } from '../../shared/article/package.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { writeDerived } from './article-facts.ts';
import { readBody, readRow } from './article-row.ts';
import { listSources } from './sources-table.ts';
import type { Store } from './store.ts';

/** The editable facts out of a row. */
export function fieldsOf(row: ArticleRow): ArticleFields {
  return articleFields.parse(row);
}

/** Text, facts and sources of a piece that is known to exist. */
export function readContent(store: Store, number: number): Result<ArticleContent> {
  const body = readBody(store, number);
  if (!body.ok) return body;
  const document = parseBody(body.value);
  if (!document.ok) return document;
  return ok({
    document: document.value,
    fields: fieldsOf(readRow(store, number)),
    sources: listSources(store, number),
  });
}

/** Derives summary and search text again, after facts or sources changed, and dates the change. */
export function refresh(store: Store, number: number): Result<null> {
  const content = readContent(store, number);
  if (!content.ok) return content;
  writeDerived(store, number, content.value);
  store
    .prepare<[string, number], never>('UPDATE article SET updated_at = ? WHERE number = ?')
    .run(store.now(), number);
  return ok(null);
}
