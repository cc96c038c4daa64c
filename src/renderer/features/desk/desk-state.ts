/** What the sources desk shows: its search and filters, and which sources are selected. */
import { create } from 'zustand';
import type {
  LibrarySource,
  LibrarySourceKind,
  LinkState,
} from '../../../shared/evidence/source.ts';
import { showScreen } from '../../state/ui.ts';

/** What the list is narrowed to; null where it is not. */
export type DeskFilter = {
  readonly search: string;
  readonly kind: LibrarySourceKind | null;
  readonly link: LinkState | null;
  readonly capture: LibrarySource['capture'] | null;
};

/** Everything, in the order of the last change. */
export const ALL_SOURCES: DeskFilter = { search: '', kind: null, link: null, capture: null };

/** State of the desk; `selected` holds ids in the order in which they were selected. */
export const useDesk = create<{
  readonly filter: DeskFilter;
  readonly selected: readonly string[];
}>(() => ({ filter: ALL_SOURCES, selected: [] }));

/** Changes a part of the filter; what was selected stays selected. */
export function changeFilter(part: Partial<DeskFilter>): void {
  useDesk.setState(({ filter }) => ({ filter: { ...filter, ...part } }));
}

/** Selects exactly these sources. */
export function selectSources(ids: readonly string[]): void {
  useDesk.setState({ selected: ids });
}

/** Shows the desk with one source selected. */
export function openInDesk(sourceId: string): void {
  useDesk.setState({ filter: ALL_SOURCES, selected: [sourceId] });
  showScreen('sources');
}
