/** Native context menus whose entries the page decides; it hears which one was chosen. */
import { type BrowserWindow, Menu } from 'electron';
import type { InputOf } from '../../shared/ipc/contract.ts';

type Entries = InputOf<'app.contextMenu'>['entries'];

/** Shows the menu at the pointer; the id of the entry chosen, or null when it was dismissed. */
export function showContextMenu(window: BrowserWindow, entries: Entries): Promise<string | null> {
  return new Promise((resolve) => {
    let chosen: string | null = null;
    const items = entries.map((entry) =>
      entry.id === ''
        ? { type: 'separator' as const }
        : {
            label: entry.label,
            enabled: entry.enabled,
            type: entry.checked ? ('checkbox' as const) : ('normal' as const),
            checked: entry.checked,
            click: () => {
              chosen = entry.id;
            },
          },
    );
    // The click arrives just after the menu says that it closed.
    const callback = () => setImmediate(() => resolve(chosen));
    Menu.buildFromTemplate(items).popup({ window, callback });
  });
}
