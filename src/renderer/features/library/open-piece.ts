/** Opening pieces from the list, and stepping through it. */
import { openArticle } from '../../state/ui.ts';
import { setSelection, useList } from './list-state.ts';
import { neighbour, select } from './selection.ts';

/** Opens a piece that was chosen in the list; the focus stays where it is. */
export function openFromList(id: string): void {
  openArticle(id);
}

/** Opens the piece `steps` rows away from the active one and selects it. */
export function openNeighbour(steps: number, order: readonly string[]): void {
  const { selection } = useList.getState();
  const id = neighbour(selection, steps, order);
  if (id === null) return;
  setSelection(select(selection, id, 'only', order));
  openArticle(id);
}
