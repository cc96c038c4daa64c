/** Keys of the library list: moving, selecting, opening. */
import type { KeyboardEvent } from 'react';
import { focusWhenOpen } from '../../app/when-open.ts';
import { setSelection, useList } from './list-state.ts';
import { openFromList } from './open-piece.ts';
import { neighbour, type SelectMode, select, selectAll } from './selection.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Handler of key presses in the list; `scrollTo` brings a row into view. */
export function useListKeys(order: readonly string[], scrollTo: (index: number) => void) {
  const move = (event: KeyboardEvent, steps: number) => {
    const { selection } = useList.getState();
    const id = neighbour(selection, steps, order);
    if (id === null) return;
    const keepsSelection = event.ctrlKey || event.metaKey;
    const mode: SelectMode = event.shiftKey ? 'range' : 'only';
    setSelection(
      keepsSelection ? { ...selection, active: id } : select(selection, id, mode, order),
    );
    scrollTo(order.indexOf(id));
  };
  return (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    const { selection } = useList.getState();
    if (steps !== undefined && !event.altKey) {
      if ((event.ctrlKey || event.metaKey) && event.key.startsWith('Page')) return;
      move(event, steps);
    } else if (event.key === 'Enter' && selection.active !== null) {
      openFromList(selection.active);
      focusWhenOpen(selection.active);
    } else if (event.key === ' ' && selection.active !== null) {
      setSelection(select(selection, selection.active, 'toggle', order));
    } else if (event.key === 'a' && !event.shiftKey && (event.ctrlKey || event.metaKey)) {
      setSelection(selectAll(selection, order));
    } else return;
    event.preventDefault();
  };
}
