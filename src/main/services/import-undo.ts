/** Takes one statement of an import report back, and drops it from the report. */
import type { ArticleRecord } from '../../shared/article/model.ts';
import { applyImportUndo } from '../../shared/import/undo.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import type { LibrarySession } from './library-session.ts';

/** Undoes one item; `not-found` when the piece has no such item or it cannot be undone. */
export function undoImportItem(
  session: LibrarySession,
  { articleId, itemId }: { articleId: string; itemId: string },
): Promise<Result<ArticleRecord>> {
  return session.use(async (library) => {
    const report = await library.call('imports.report', { articleId });
    if (!report.ok) return report;
    const item = report.value?.items.find(({ id }) => id === itemId);
    if (report.value === null || item === undefined) return fail('not-found', itemId);
    const read = await library.readPackage(articleId);
    if (!read.ok) return read;
    const undone = applyImportUndo(read.value.package, item);
    if (!undone.ok) return undone;
    const items = report.value.items.filter((other) => other !== item);
    return library.replacePackage(articleId, undone.value, { ...report.value, items });
  });
}
