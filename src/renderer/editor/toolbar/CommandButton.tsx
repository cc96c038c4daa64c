/**
 * A toolbar button that runs a command of the table. It leaves the focus in the text: the
 * selection it acts on must not disappear. The same actions have keys, so nothing is lost.
 */
import type { LucideIcon } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Focusable } from 'react-aria-components';
import { keysOf } from '../../../shared/commands/keys.ts';
import { commandOf } from '../../../shared/commands/table.ts';
import { platform } from '../../commands/platform.ts';
import { runCommand } from '../../commands/registry.ts';
import { classes } from '../../ui/classes.ts';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './Toolbar.module.css';

/** A button for a command; `isOn` makes it a toggle, `label` replaces the command's title. */
export function CommandButton({
  id,
  icon: Icon,
  isOn,
  isDisabled = false,
  label,
}: {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly label?: string;
}) {
  const command = commandOf(id);
  if (command === undefined) return null;
  const name = label ?? command.title.replace(/…$/, '');
  return (
    <Tooltip text={name} keys={keysOf(command, platform())}>
      <Focusable>
        <button
          type="button"
          aria-label={name}
          aria-pressed={isOn}
          aria-disabled={isDisabled || undefined}
          className={classes(styles.button, isOn === true && styles.on)}
          onMouseDown={keepFocus}
          onClick={() => {
            if (!isDisabled) runCommand(id);
          }}
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden />
        </button>
      </Focusable>
    </Tooltip>
  );
}

/** Keeps the caret where it is while a button is pressed. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
