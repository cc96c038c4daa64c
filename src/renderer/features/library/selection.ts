/**
 * Selecting rows the way lists on the desktop do it. Pure: the list calls these with what was
 * pressed and draws the answer. Rows are named by id, so a reordered list keeps its selection.
 */

/** Selected ids, the row a range starts from, and the row that has the keyboard. */
export type ListSelection = {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
  readonly active: string | null;
};

/** Nothing selected. */
export const NO_SELECTION: ListSelection = { ids: new Set(), anchor: null, active: null };

/** How a row was chosen: alone, added or removed (Ctrl/Cmd), or as the end of a range (Shift). */
export type SelectMode = 'only' | 'toggle' | 'range';

/** The selection after a row was chosen; `order` lists the ids as they are shown. */
export function select(
  selection: ListSelection,
  id: string,
  mode: SelectMode,
  order: readonly string[],
): ListSelection {
  if (mode === 'only') return { ids: new Set([id]), anchor: id, active: id };
  if (mode === 'toggle') {
    const ids = new Set(selection.ids);
    if (!ids.delete(id)) ids.add(id);
    return { ids, anchor: id, active: id };
  }
  const anchor = selection.anchor ?? selection.active ?? id;
  const from = order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from === -1 || to === -1) return { ids: new Set([id]), anchor: id, active: id };
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set(range), anchor, active: id };
}

/** Every row that is loaded. */
export function selectAll(selection: ListSelection, order: readonly string[]): ListSelection {
  return { ...selection, ids: new Set(order), active: selection.active ?? order[0] ?? null };
}

/** The selection without rows that are no longer shown. */
export function keepShown(selection: ListSelection, order: readonly string[]): ListSelection {
  const shown = new Set(order);
  const ids = new Set([...selection.ids].filter((id) => shown.has(id)));
  const same = ids.size === selection.ids.size;
  const anchor = selection.anchor !== null && shown.has(selection.anchor) ? selection.anchor : null;
  const active = selection.active !== null && shown.has(selection.active) ? selection.active : null;
  if (same && anchor === selection.anchor && active === selection.active) return selection;
  return { ids, anchor, active };
}

/** The id `steps` rows away from the active one, kept within the list; null for an empty list. */
export function neighbour(
  selection: ListSelection,
  steps: number,
  order: readonly string[],
): string | null {
  const at = selection.active === null ? -1 : order.indexOf(selection.active);
  const start = at === -1 && steps < 0 ? order.length : at;
  const target = Math.max(0, Math.min(order.length - 1, start + steps));
  return order[target] ?? null;
}
