/** Native context menus whose entries the page decides; it hears which one was chosen. */
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { InputOf } from '../../shared/ipc/contract.ts';

type Entries = InputOf<'app.contextMenu'>['entries'];

/** Editing commands that the system carries out itself, by command id. */
const ROLES = {
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.paste': 'paste',
  'edit.pastePlain': 'pasteAndMatchStyle',
  'edit.selectAll': 'selectAll',
} as const;

/** Shows the menu at the pointer; the id of the entry chosen, or null when it was dismissed. */
export function showContextMenu(window: BrowserWindow, entries: Entries): Promise<string | null> {
  return new Promise((resolve) => {
    let chosen: string | null = null;
    const items = entries.map((entry) =>
      itemOf(entry, () => {
        chosen = entry.id;
      }),
    );
    // The click arrives just after the menu says that it closed.
    const callback = () => setImmediate(() => resolve(chosen));
    Menu.buildFromTemplate(items).popup({ window, callback });
  });
}

/** An entry as Electron wants it; cut, copy and paste act on the page without being reported. */
function itemOf(entry: Entries[number], click: () => void): MenuItemConstructorOptions {
  const { id, label, enabled, checked } = entry;
  if (id === '') return { type: 'separator' };
  const role = Object.entries(ROLES).find(([command]) => command === id)?.[1];
  if (role !== undefined) return { label, enabled, role };
  return { label, enabled, type: checked ? 'checkbox' : 'normal', checked, click };
}
