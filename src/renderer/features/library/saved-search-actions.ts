/** Saving, renaming and removing searches, each of which can be taken back. */
import type { SavedSearch } from '../../../shared/ipc/areas/library.ts';
import { run } from '../../api/run.ts';
import { offerUndo } from '../../commands/take-back.ts';
import type { UndoStep } from '../../state/undo.ts';
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

/** Saves the list that is shown under a name, or gives a saved search a new name. */
export async function saveSearch(name: string, renamed: SavedSearch | null): Promise<void> {
  const search =
    renamed === null
      ? { id: crypto.randomUUID(), name, filter: useList.getState().filter }
      : { ...renamed, name };
  const step = await put(search, renamed);
  if (step === null) return;
  if (renamed === null) chooseList(search.id, search.filter);
  offerUndo(step);
}

/** Removes a saved search; the pieces it found are not touched. */
export async function removeSearch(id: string): Promise<void> {
  const step = await remove(id);
  if (step === null) return;
  if (useList.getState().listId === id) clearFilter();
  offerUndo(step);
}
