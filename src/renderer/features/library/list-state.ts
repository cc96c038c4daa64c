/**
 * Which list the library shows: the chosen list, the text typed and the filters on top, and
 * the selection. Reading it gives the one filter that the database is asked with.
 */
import { create } from 'zustand';
import { type ArticleFilter, EVERYTHING } from '../../../shared/search/filter.ts';
import { useUi } from '../../state/ui.ts';
import { type ListSelection, NO_SELECTION } from './selection.ts';

/** State of the library pane. */
export type ListState = {
  /** Id of the smart list or saved search chosen last. */
  readonly listId: string;
  readonly filter: ArticleFilter;
  readonly selection: ListSelection;
};

/** The library pane's state. */
export const useList = create<ListState>(() => ({
  listId: 'all',
  filter: EVERYTHING,
  selection: NO_SELECTION,
}));

/** Shows another list; the text typed stays unless the list brings its own. */
export function chooseList(listId: string, filter: ArticleFilter): void {
  const { text, sort, descending } = useList.getState().filter;
  const keepsText = filter.text === '';
  setSelection(NO_SELECTION);
  useList.setState({
    listId,
    filter: keepsText ? { ...filter, text, sort, descending } : filter,
  });
}

/** Narrows or sorts the list that is shown. */
export function changeFilter(change: Partial<ArticleFilter>): void {
  useList.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** Changes the text searched for; newest first while typing, and no ranking without text. */
export function changeText(text: string): void {
  const { filter } = useList.getState();
  const ranked = filter.sort === 'relevance' && text === '';
  changeFilter(ranked ? { text, sort: 'updated', descending: true } : { text });
}

/** Takes back everything that narrows the list, but stays in the same place. */
export function clearFilter(): void {
  const { filter } = useList.getState();
  useList.setState({
    listId: filter.place === 'library' ? 'all' : filter.place,
    filter: { ...EVERYTHING, place: filter.place },
  });
}

/** How many of the filter's own criteria narrow the list, text and place not counted. */
export function filterCount(filter: ArticleFilter): number {
  const lists = [filter.status, filter.desk, filter.author, filter.tag, filter.missing];
  const deadline = filter.deadlineBefore === null ? 0 : 1;
  return lists.filter((values) => values.length > 0).length + deadline;
}

/** Changes the selection; commands and bulk actions see it through the window's state. */
export function setSelection(selection: ListSelection): void {
  useList.setState({ selection });
  useUi.setState({ selectedIds: [...selection.ids] });
}
