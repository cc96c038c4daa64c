/**
 * Duplicating a piece: text, facts, sources and claims under new ids, resting on the same
 * evidence. What belongs to the one publication (status, deadline, comments, import report,
 * decisions) does not come along.
 */
import type { ArticleRecord } from '../../shared/article/model.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { readContent } from './article-content.ts';
import { numberOf } from './article-row.ts';
import { insertArticle } from './articles.ts';
import { copySources, pointAtSources, withNewClaims, withoutComments } from './copying.ts';
import { copyClaims } from './evidence/claims.ts';
import { linkCopies } from './evidence/entries.ts';
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
    linkCopies(store, newIds);
    const copied = withoutComments(pointAtSources(document.doc, newIds));
    const claims = withNewClaims(copied, store.newId);
    const inserted = insertArticle(store, {
      fields: {
        ...fields,
        slug: fields.slug === '' ? '' : `${fields.slug}-copy`,
        status: 'draft',
        deadline: null,
      },
      document: { ...document, doc: claims.doc },
      sources,
      reason: 'created',
    });
    if (!inserted.ok) return inserted;
    const copies = Array.from(claims.newIds, ([from, to]) => ({ from, to }));
    const made = copyClaims(store, { by: '', articleId: inserted.value.id, copies });
    return made.ok ? inserted : made;
  });
}
