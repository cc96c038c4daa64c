/** The sidebar's lists above the rows: stages, what is missing, archive, trash, saved searches. */
import { ChevronRight, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { MissingCode } from '../../../shared/article/missing-codes.ts';
import { EVERYTHING } from '../../../shared/search/filter.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { changePieces } from './actions.ts';
import { ListEntry } from './ListEntry.tsx';
import { MISSING_LABELS } from './labels.ts';
import { chooseList, useList } from './list-state.ts';
import styles from './lists.module.css';
import { SavedSearches } from './SavedSearches.tsx';
import { PLACE_LISTS, type SmartList, WORK_LISTS } from './smart-lists.ts';

type Facets = NonNullable<ReturnType<typeof useFacets>>;

function useFacets() {
  return useOperation('library.facets', {}).data;
}

function countOf({ filter }: SmartList, facets: Facets | undefined): number | undefined {
  if (facets === undefined) return undefined;
  const [status] = filter.status;
  if (status === undefined) return facets.places[filter.place];
  return facets.status.find(({ value }) => value === status)?.count ?? 0;
}

/** What dropping pieces on a list does to them. */
function dropOn({ filter }: SmartList) {
  const [status] = filter.status;
  return (ids: readonly string[]) =>
    void changePieces(
      ids,
      status === undefined ? { kind: 'place', place: filter.place } : { kind: 'status', status },
    );
}

/** All lists; the current one is marked. */
export function SmartLists() {
  const facets = useFacets();
  const listId = useList((state) => state.listId);
  const entry = (list: SmartList) => (
    <ListEntry
      key={list.id}
      icon={list.icon}
      label={list.label}
      count={countOf(list, facets)}
      isCurrent={listId === list.id}
      onChoose={() => chooseList(list.id, list.filter)}
      onDropPieces={dropOn(list)}
    />
  );
  return (
    <nav className={classes(styles.lists)} aria-label="Lists">
      <ul>{WORK_LISTS.map(entry)}</ul>
      <MissingLists facets={facets} />
      <ul>{PLACE_LISTS.map(entry)}</ul>
      <SavedSearches />
    </nav>
  );
}

/** One list per thing that pieces lack, as long as any piece lacks it. */
function MissingLists({ facets }: { readonly facets: Facets | undefined }) {
  const listId = useList((state) => state.listId);
  const [isOpen, setIsOpen] = useState(listId.startsWith('missing-'));
  const missing = facets?.missing.filter(({ count }) => count > 0) ?? [];
  if (missing.length === 0) return null;
  const choose = (code: MissingCode) =>
    chooseList(`missing-${code}`, { ...EVERYTHING, missing: [code] });
  return (
    <>
      <button
        type="button"
        className={classes(styles.entry)}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight
          className={classes(styles.icon, styles.chevron, isOpen && styles.open)}
          size={15}
          strokeWidth={1.75}
          aria-hidden
        />
        <span className={classes(styles.label)}>What is missing</span>
      </button>
      {isOpen && (
        <ul className={classes(styles.nested)}>
          {missing.map(({ value, count }) => (
            <ListEntry
              key={value}
              icon={CircleAlert}
              label={MISSING_LABELS[value]}
              count={count}
              isCurrent={listId === `missing-${value}`}
              onChoose={() => choose(value)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
