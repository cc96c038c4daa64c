/** The line above the rows: how many there are, filters, order. */
import { ArrowDownUp, Bookmark, Target } from 'lucide-react';
import { countedInThousands } from '../../../shared/wording/counted.ts';
import { runCommand } from '../../commands/registry.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { chooseMenuEntry } from './context-menu.ts';
import { FilterPopover } from './FilterPopover.tsx';
import styles from './ListHeader.module.css';
import { SORT_LABELS } from './labels.ts';
import { changeFilter, clearFilter, filterCount, useList } from './list-state.ts';

const NEWEST = { sort: 'updated', descending: true } as const;
const BEST = { sort: 'relevance', descending: true } as const;

/** Count of the list with its controls. */
export function ListHeader({ total }: { readonly total: number }) {
  const filter = useList((state) => state.filter);
  const listId = useList((state) => state.listId);
  const isNarrowed = filter.text !== '' || filterCount(filter) > 0;
  const isOwnSearch = isNarrowed && !/^(status|missing)-/.test(listId);
  return (
    <div className={classes(styles.header)}>
      <p className={classes(styles.count)} role="status">
        {countedInThousands(total, 'piece')}
      </p>
      {isNarrowed && (
        <button type="button" className={classes(styles.clear)} onClick={clearFilter}>
          Show all
        </button>
      )}
      <span className={classes(styles.space)} />
      {isOwnSearch && (
        <IconButton
          label="Save this search"
          icon={Bookmark}
          onPress={() => runCommand('library.saveSearch')}
        />
      )}
      {filter.text !== '' && (
        <IconButton
          label="Best match first"
          icon={Target}
          isOn={filter.sort === 'relevance'}
          onPress={() => changeFilter(filter.sort === 'relevance' ? NEWEST : BEST)}
        />
      )}
      <FilterPopover />
      <IconButton
        label={`Sorted by: ${SORT_LABELS[filter.sort].toLowerCase()}`}
        icon={ArrowDownUp}
        onPress={() => void chooseSort()}
      />
    </div>
  );
}

/** Asks for the order in a native menu; "best match" needs something to match. */
async function chooseSort(): Promise<void> {
  const { filter } = useList.getState();
  const sorts = (
    ['updated', 'created', 'headline', 'deadline', 'words', 'relevance'] as const
  ).filter((sort) => sort !== 'relevance' || filter.text !== '');
  const chosen = await chooseMenuEntry([
    ...sorts.map((id) => ({ id, label: SORT_LABELS[id], checked: filter.sort === id })),
    null,
    { id: 'descending', label: 'Largest or latest first', checked: filter.descending },
  ]);
  if (chosen === 'descending') changeFilter({ descending: !filter.descending });
  const sort = sorts.find((id) => id === chosen);
  if (sort !== undefined) {
    changeFilter({ sort, descending: sort !== 'headline' && sort !== 'deadline' });
  }
}
