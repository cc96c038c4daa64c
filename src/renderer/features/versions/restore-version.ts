/** Putting an earlier version of the open piece back, and taking that back. */
import type { RevisionRow } from '../../../shared/ipc/areas/writing.ts';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { reopenArticle, useUi } from '../../state/ui.ts';
import { rememberStep, type UndoStep, undoStep } from '../../state/undo.ts';
import { showUndo } from '../../ui/toast.ts';
import { ago } from '../library/times.ts';

/** Restores one stored version; answers the step that restores what was there before. */
async function restore(articleId: string, id: string, label: string): Promise<UndoStep | null> {
  const before = await call('revisions.list', { articleId });
  const restored = await run('revisions.restore', { id });
  if (restored === null) return null;
  if (useUi.getState().openArticleId === articleId) reopenArticle();
  const known = new Set(before.ok ? before.value.map((row) => row.id) : []);
  const after = await call('revisions.list', { articleId });
  const kept = after.ok ? after.value.find((row) => !known.has(row.id)) : undefined;
  return {
    label,
    revert: async () => (kept === undefined ? null : restore(articleId, kept.id, label)),
  };
}

/** Saves what is in the editor, puts the version in its place, and offers to take it back. */
export async function restoreVersion(row: RevisionRow): Promise<void> {
  await usePiece.getState().autosave?.flush('manual');
  const label = `Put back the version from ${ago(row.createdAt, Date.now())}`;
  const step = await restore(row.articleId, row.id, label);
  if (step === null) return;
  rememberStep(step);
  showUndo(label, () => void undoStep(step));
}
