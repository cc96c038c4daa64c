/** Native context menus, asked for entry by entry. */
import { call } from '../../api/client.ts';

/** An entry; `null` in a list of entries is a separator. */
export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
};

/** Shows a native menu at the pointer; answers the chosen id, or null when it was closed. */
export async function chooseMenuEntry(
  entries: readonly (MenuEntry | null)[],
): Promise<string | null> {
  const answer = await call('app.contextMenu', {
    entries: entries.map((entry) => ({
      id: entry?.id ?? '',
      label: entry?.label ?? '',
      enabled: entry?.enabled ?? true,
      checked: entry?.checked ?? false,
    })),
  });
  return answer.ok ? answer.value.id : null;
}
