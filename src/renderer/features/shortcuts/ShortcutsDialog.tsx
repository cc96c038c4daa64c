/** Every command with its key, searchable. */
import { useState } from 'react';
import { COMMAND_GROUPS } from '../../../shared/commands/declaration.ts';
import { displayKeys, keysOf } from '../../../shared/commands/keys.ts';
import { COMMANDS } from '../../../shared/commands/table.ts';
import { platform } from '../../commands/platform.ts';
import { closeDialog } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ShortcutsDialog.module.css';

type Shortcut = { readonly id: string; readonly title: string; readonly keys: string };

/** Commands of a group that have a key and match what was typed, by name or by key. */
function shortcutsOf(group: string, typed: string): readonly Shortcut[] {
  const wanted = typed.trim().toLowerCase();
  return COMMANDS.flatMap((command) => {
    const keys = keysOf(command, platform());
    if (command.group !== group || keys === null) return [];
    const text = `${command.title} ${displayKeys(keys, platform())}`.toLowerCase();
    return text.includes(wanted) ? [{ id: command.id, title: command.title, keys }] : [];
  });
}

/** The shortcut sheet. */
export function ShortcutsDialog() {
  const [typed, setTyped] = useState('');
  const groups = COMMAND_GROUPS.map((group) => ({ group, shortcuts: shortcutsOf(group, typed) }));
  const shown = groups.filter(({ shortcuts }) => shortcuts.length > 0);
  return (
    <Dialog title="Keyboard shortcuts" size="large" onClose={closeDialog}>
      <TextField
        label="Search shortcuts"
        hideLabel
        placeholder="Search by name or key"
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      {shown.length === 0 && (
        <EmptyState
          title="No shortcut found"
          text="Commands without a key are in the command palette."
        />
      )}
      <div className={classes(styles.columns)}>
        {shown.map(({ group, shortcuts }) => (
          <section key={group} className={classes(styles.group)}>
            <h3 className={classes(styles.heading)}>{group}</h3>
            <dl>
              {shortcuts.map(({ id, title, keys }) => (
                <div key={id} className={classes(styles.row)}>
                  <dt className={classes(styles.name)}>{title.replace(/…$/, '')}</dt>
                  <dd>
                    <Kbd keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
