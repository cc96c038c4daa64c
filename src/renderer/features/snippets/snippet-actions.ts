/** Saving and removing snippets, which can be taken back, and following them in pieces. */
import type { Snippet, SnippetFields } from '../../../shared/ipc/areas/snippets.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { rememberStep, type UndoStep } from '../../state/undo.ts';
import { showToast } from '../../ui/toast.ts';

/** Adds or changes a snippet; null when the library refused it, which has been said. */
export async function saveSnippet(fields: SnippetFields): Promise<Snippet | null> {
  const before = (await run('snippets.list', {}))?.find(({ id }) => id === fields.id) ?? null;
  const saved = await run('snippets.put', fields);
  if (saved === null) return null;
  const label = `Saved the snippet “${saved.name}”`;
  rememberStep({
    label,
    revert: () => (before === null ? removal(saved.id) : change(before, saved)),
  });
  return saved;
}

/** Removes a snippet and offers to take it back; boxes made from it stay. */
export async function removeSnippet(id: string): Promise<void> {
  const step = await removal(id);
  if (step !== null) offerUndo(step);
}

/** Brings boxes in unpublished pieces up to date, and says what was done and what was not. */
export async function updateUses({ id, name }: Snippet): Promise<void> {
  await usePiece.getState().autosave?.flush('manual');
  const done = await run('snippets.updateUses', { id });
  if (done === null) return;
  const { updatedPieces, editedBoxes, unsavedPieces } = done;
  const skipped = [
    editedBoxes > 0 && `${counted(editedBoxes, 'edited box', 'edited boxes')} stayed as written`,
    unsavedPieces > 0 && `${counted(unsavedPieces, 'piece')} with unsaved words left alone`,
  ].filter((part) => part !== false);
  const sentence = `Updated “${name}” in ${counted(updatedPieces, 'piece')}`;
  showToast([sentence, ...skipped].join('; '));
}

async function change(to: SnippetFields, from: SnippetFields): Promise<UndoStep | null> {
  const { id, name, kind, shortcut, content } = to;
  const saved = await run('snippets.put', { id, name, kind, shortcut, content });
  if (saved === null) return null;
  return { label: `Changed the snippet “${name}”`, revert: () => change(from, to) };
}

async function removal(id: string): Promise<UndoStep | null> {
  const removed = await run('snippets.remove', { id });
  if (removed === null) return null;
  return { label: `Removed the snippet “${removed.name}”`, revert: () => restoral(id) };
}

async function restoral(id: string): Promise<UndoStep | null> {
  const restored = await run('snippets.restore', { id });
  if (restored === null) return null;
  return { label: `Brought back the snippet “${restored.name}”`, revert: () => removal(id) };
}
