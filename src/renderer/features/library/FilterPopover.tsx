/** Narrowing the list by stage, desk, author, tag and deadline. */
import { ListFilter } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { STATUSES } from '../../../shared/article/model.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import popover from '../../ui/popover.module.css';
import { Select } from '../../ui/Select.tsx';
import { DEADLINES, deadlineBefore, deadlineChoice } from './deadlines.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './FilterPopover.module.css';
import { STATUS_LABELS } from './labels.ts';
import { changeFilter, filterCount, useList } from './list-state.ts';

/** The filter button with its popover; the button says how many filters are on. */
export function FilterPopover() {
  const count = useList((state) => filterCount(state.filter));
  return (
    <DialogTrigger>
      <IconButton
        label={count === 0 ? 'Filter' : `Filter: ${count} on`}
        icon={ListFilter}
        isOn={count > 0}
      />
      <Popover className={classes(popover.popover, styles.popover)} placement="bottom end">
        <Dialog className={classes(styles.dialog)} aria-label="Filter">
          <Filters />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Filters() {
  const filter = useList((state) => state.filter);
  const facets = useOperation('library.facets', {}).data;
  const values = (counted: readonly { readonly value: string; readonly count: number }[] = []) =>
    counted.map(({ value, count }) => ({ value, label: value, count }));
  return (
    <>
      <FilterGroup
        label="Stage"
        choices={STATUSES.map((value) => ({
          value,
          label: STATUS_LABELS[value],
          count: facets?.status.find((status) => status.value === value)?.count ?? 0,
        }))}
        chosen={filter.status}
        onChange={(chosen) =>
          changeFilter({ status: STATUSES.filter((status) => chosen.includes(status)) })
        }
      />
      <FilterGroup
        label="Desk"
        choices={values(facets?.desks)}
        chosen={filter.desk}
        onChange={(desk) => changeFilter({ desk: [...desk] })}
      />
      <FilterGroup
        label="Author"
        choices={values(facets?.authors)}
        chosen={filter.author}
        onChange={(author) => changeFilter({ author: [...author] })}
      />
      <FilterGroup
        label="Tag"
        choices={values(facets?.tags)}
        chosen={filter.tag}
        onChange={(tag) => changeFilter({ tag: [...tag] })}
      />
      <Select
        label="Deadline"
        options={DEADLINES}
        value={deadlineChoice(filter.deadlineBefore, new Date())}
        onChange={(choice) => changeFilter({ deadlineBefore: deadlineBefore(choice, new Date()) })}
      />
    </>
  );
}
