/** Putting an earlier version of a piece back, and taking that back. */
import type { RevisionRow } from '../../../shared/ipc/areas/writing.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { reopenArticle, useUi } from '../../state/ui.ts';
import type { UndoStep } from '../../state/undo.ts';
import { ago } from '../library/times.ts';

/** Saves what the editor of a piece still holds, so that the library's text is the newest. */
async function settle(articleId: string): Promise<void> {
  const { articleId: openId, autosave } = usePiece.getState();
  if (openId === articleId) await autosave?.flush('manual');
}

/** Shows a piece as the library has it now, if it is open. */
function show(articleId: string): void {
  if (useUi.getState().openArticleId === articleId) reopenArticle();
}

/** Gives a piece a whole text; answers the step that gives it the one before. */
async function putText(articleId: string, body: string, label: string): Promise<UndoStep | null> {
  await settle(articleId);
  const before = await run('articles.get', { id: articleId });
  if (before === null) return null;
  const { version: baseVersion } = before;
  const saved = await run('articles.save', { id: articleId, baseVersion, body, reason: 'restore' });
  if (saved === null) return null;
  show(articleId);
  return { label, revert: () => putText(articleId, before.body, label) };
}

/** Puts a stored version in the place of the text there is, and offers to take it back. */
export async function restoreVersion({ id, articleId, createdAt }: RevisionRow): Promise<void> {
  await settle(articleId);
  const before = await run('articles.get', { id: articleId });
  const restored = before === null ? null : await run('revisions.restore', { id });
  if (before === null || restored === null) return;
  show(articleId);
  const label = `Put back the version from ${ago(createdAt, Date.now())}`;
  const step: UndoStep = { label, revert: () => putText(articleId, before.body, label) };
  offerUndo(step);
}
