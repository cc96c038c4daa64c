/** Every command by name, with its key, and why it cannot run when it cannot. */
import { useMemo, useState } from 'react';
import { MenuItem } from 'react-aria-components';
import { keysOf } from '../../../shared/commands/keys.ts';
import { COMMANDS } from '../../../shared/commands/table.ts';
import { platform } from '../../commands/platform.ts';
import { reasonAgainst, runCommand, useCommandVersion } from '../../commands/registry.ts';
import { closeDialog } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './PaletteDialog.module.css';
import { PaletteDialog } from './PaletteDialog.tsx';
import { rank } from './rank.ts';

/** Commands that make no sense from a list of commands. */
const LISTED = COMMANDS.filter(({ id }) => id !== 'go.palette');

/** The command palette. */
export function CommandPalette() {
  const [typed, setTyped] = useState('');
  const version = useCommandVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: enablement changes with the version.
  const items = useMemo(
    () =>
      rank(LISTED, typed)
        .map((command) => ({ command, reason: reasonAgainst(command.id) }))
        .sort((one, other) => Number(one.reason !== null) - Number(other.reason !== null)),
    [typed, version],
  );
  return (
    <PaletteDialog
      label="Commands"
      placeholder="What do you want to do?"
      typed={typed}
      onType={setTyped}
      empty="No command has that name."
    >
      {items.map(({ command, reason }) => {
        const keys = keysOf(command, platform());
        return (
          <MenuItem
            key={command.id}
            id={command.id}
            textValue={command.title}
            isDisabled={reason !== null}
            className={classes(styles.item)}
            onAction={() => runAfterClosing(command.id)}
          >
            <span className={classes(styles.title)}>{command.title}</span>
            <span className={classes(styles.note)}>{reason ?? command.group}</span>
            {keys !== null && <Kbd keys={keys} />}
          </MenuItem>
        );
      })}
    </PaletteDialog>
  );
}

/**
 * Closes the palette, then runs the command where the focus was: it returns with the next
 * frame, so the command waits for the one after.
 */
function runAfterClosing(id: string): void {
  closeDialog();
  requestAnimationFrame(() => requestAnimationFrame(() => runCommand(id)));
}
