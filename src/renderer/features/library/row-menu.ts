/** The native menu of a row: everything one can do to the selected pieces. */
import { STATUSES } from '../../../shared/article/model.ts';
import { runCommand } from '../../commands/registry.ts';
import { changePieces } from './actions.ts';
import { chooseMenuEntry, type MenuEntry } from './context-menu.ts';
import { STATUS_LABELS } from './labels.ts';
import { setSelection, useList } from './list-state.ts';
import { openFromList } from './open-piece.ts';
import { select } from './selection.ts';

function entries(count: number): readonly (MenuEntry | null)[] {
  const { place } = useList.getState().filter;
  const many = count > 1 ? ` ${count} pieces` : '';
  if (place === 'trash') {
    return [
      { id: 'library.restore', label: `Put${many} back` },
      null,
      { id: 'library.deleteForever', label: `Delete${many} for ever…` },
    ];
  }
  return [
    { id: 'open', label: 'Open', enabled: count === 1 },
    { id: 'file.export', label: `Export${many}…` },
    { id: 'library.duplicate', label: `Duplicate${many}` },
    null,
    ...STATUSES.map((status) => ({
      id: `status-${status}`,
      label: `Set to ${STATUS_LABELS[status].toLowerCase()}`,
    })),
    { id: 'library.tag', label: 'Add a tag…' },
    null,
    place === 'archive'
      ? { id: 'library.restore', label: `Put${many} back in the library` }
      : { id: 'library.archive', label: `Archive${many}` },
    { id: 'library.trash', label: `Move${many} to the trash` },
  ];
}

/** Shows the menu for the row under the pointer; a row outside the selection is selected first. */
export async function showRowMenu(id: string, order: readonly string[]): Promise<void> {
  const { selection } = useList.getState();
  if (!selection.ids.has(id)) setSelection(select(selection, id, 'only', order));
  const ids = [...useList.getState().selection.ids];
  const chosen = await chooseMenuEntry(entries(ids.length));
  if (chosen === null) return;
  const status = STATUSES.find((one) => chosen === `status-${one}`);
  if (status !== undefined) await changePieces(ids, { kind: 'status', status });
  else if (chosen === 'open') openFromList(id);
  else runCommand(chosen);
}
