/** Searches that were saved under a name; rename and remove from their context menu. */
import { Bookmark } from 'lucide-react';
import type { SavedSearch } from '../../../shared/ipc/areas/library.ts';
import { useOperation } from '../../api/queries.ts';
import { openDialog } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { chooseMenuEntry } from './context-menu.ts';
import { ListEntry } from './ListEntry.tsx';
import { chooseList, useList } from './list-state.ts';
import styles from './lists.module.css';
import { removeSearch } from './saved-search-actions.ts';

/** The saved searches, or nothing when there are none. */
export function SavedSearches() {
  const searches = useOperation('savedSearches.list', {}).data ?? [];
  const listId = useList((state) => state.listId);
  if (searches.length === 0) return null;
  return (
    <>
      <h3 className={classes(styles.heading)}>Saved searches</h3>
      <ul>
        {searches.map((search) => (
          <ListEntry
            key={search.id}
            icon={Bookmark}
            label={search.name}
            isCurrent={listId === search.id}
            onChoose={() => chooseList(search.id, search.filter)}
            onMenu={() => void showMenu(search)}
          />
        ))}
      </ul>
    </>
  );
}

async function showMenu(search: SavedSearch): Promise<void> {
  const chosen = await chooseMenuEntry([
    { id: 'rename', label: 'Rename…' },
    { id: 'remove', label: 'Remove' },
  ]);
  if (chosen === 'rename') openDialog({ kind: 'save-search', search });
  if (chosen === 'remove') await removeSearch(search.id);
}
