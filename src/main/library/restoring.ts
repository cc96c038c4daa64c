/** Going back to an earlier text: an ordinary save, so that it can itself be taken back. */
import type { ArticleRecord } from '../../shared/article/model.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { numberOf, readRecord, readRow } from './article-row.ts';
import { getRevision } from './revisions.ts';
import { saveArticle } from './saving.ts';
import type { Store } from './store.ts';

/** Makes an earlier text the current one; the text it replaces is kept as a revision. */
export function restoreRevision(
  store: Store,
  input: ParsedInputOf<'revisions.restore'>,
): Result<ArticleRecord> {
  return store.write(() => {
    const revision = getRevision(store, input);
    if (!revision.ok) return revision;
    const article = numberOf(store, revision.value.row.articleId);
    if (article === null) return fail('not-found', revision.value.row.articleId);
    const { id, version } = readRow(store, article);
    const body = revision.value.body;
    const saved = saveArticle(store, { id, baseVersion: version, body, reason: 'restore' });
    return saved.ok ? readRecord(store, article) : saved;
  });
}
