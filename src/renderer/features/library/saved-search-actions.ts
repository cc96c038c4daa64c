/** Saving, renaming and removing searches, each of which can be taken back. */
import type { SavedSearch } from '../../../shared/ipc/areas/library.ts';
import { run } from '../../api/run.ts';
import { rememberStep, type UndoStep, undoStep } from '../../state/undo.ts';
import { showUndo } from '../../ui/toast.ts';
import { chooseList, clearFilter, useList } from './list-state.ts';

async function put(search: SavedSearch, before: SavedSearch | null): Promise<UndoStep | null> {
  const stored = await run('savedSearches.put', search);
  if (stored === null) return null;
  return {
    label: `Saved the search “${search.name}”`,
    revert: () => (before === null ? remove(search.id) : put(before, stored)),
  };
}

async function remove(id: string): Promise<UndoStep | null> {
  const removed = await run('savedSearches.remove', { id });
  if (removed === null) return null;
  return {
    label: `Removed the search “${removed.name}”`,
    revert: () => put(removed, null),
  };
}

function finish(step: UndoStep): void {
  rememberStep(step);
  showUndo(step.label, () => void undoStep(step));
}

/** Saves the list that is shown under a name, or gives a saved search a new name. */
export async function saveSearch(name: string, renamed: SavedSearch | null): Promise<void> {
  const search =
    renamed === null
      ? { id: crypto.randomUUID(), name, filter: useList.getState().filter }
      : { ...renamed, name };
  const step = await put(search, renamed);
  if (step === null) return;
  if (renamed === null) chooseList(search.id, search.filter);
  finish(step);
}

/** Removes a saved search; the pieces it found are not touched. */
export async function removeSearch(id: string): Promise<void> {
  const step = await remove(id);
  if (step === null) return;
  if (useList.getState().listId === id) clearFilter();
  finish(step);
}
