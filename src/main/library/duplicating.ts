/**
 * Duplicating a piece: text, facts and sources under new ids. What belongs to the one
 * publication (status, deadline, comments, import report) does not come along.
 */
import type { ArticleRecord } from '../../shared/article/model.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { readContent } from './article-content.ts';
import { numberOf } from './article-row.ts';
import { insertArticle } from './articles.ts';
import { copySources, pointAtSources, withoutComments } from './copying.ts';
import type { Store } from './store.ts';

/** A new draft with the same text; the embargo stays, because the copy holds the same facts. */
export function duplicateArticle(
  store: Store,
  input: ParsedInputOf<'articles.duplicate'>,
): Result<ArticleRecord> {
  return store.write(() => {
    const number = numberOf(store, input.id);
    if (number === null) return fail('not-found', input.id);
    const content = readContent(store, number);
    if (!content.ok) return content;
    const { document, fields } = content.value;
    const { sources, newIds } = copySources(content.value.sources, store.newId);
    return insertArticle(store, {
      fields: {
        ...fields,
        slug: fields.slug === '' ? '' : `${fields.slug}-copy`,
        status: 'draft',
        deadline: null,
      },
      document: { ...document, doc: withoutComments(pointAtSources(document.doc, newIds)) },
      sources,
      reason: 'created',
    });
  });
}
