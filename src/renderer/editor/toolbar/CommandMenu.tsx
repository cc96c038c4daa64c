/** A drop-down menu of commands with their keys; for React Aria's MenuTrigger. */

import { Check } from 'lucide-react';
import { Fragment } from 'react';
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { keysOf } from '../../../shared/commands/keys.ts';
import { commandOf } from '../../../shared/commands/table.ts';
import { platform } from '../../commands/platform.ts';
import { reasonAgainst, runCommand } from '../../commands/registry.ts';
import { classes } from '../../ui/classes.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import popover from '../../ui/popover.module.css';
import styles from './CommandMenu.module.css';

/** The menu; `chosen` is the id that holds now, shown with a tick. */
export function CommandMenu({
  label,
  groups,
  chosen,
}: {
  readonly label: string;
  readonly groups: readonly (readonly string[])[];
  readonly chosen?: string;
}) {
  return (
    <Popover className={classes(popover.popover, popover.list, styles.popover)} offset={4}>
      <Menu
        aria-label={label}
        className={classes(styles.menu)}
        // The menu gives the focus back first; the command then finds the caret in the text.
        onAction={(key) => requestAnimationFrame(() => runCommand(String(key)))}
        disabledKeys={groups.flat().filter((id) => reasonAgainst(id) !== null)}
      >
        {groups.map((ids, index) => (
          <Fragment key={ids.join()}>
            {index > 0 && <Separator className={classes(styles.separator)} />}
            <MenuSection aria-label={`${label}, group ${index + 1}`}>
              {ids.map((id) => (
                <Entry key={id} id={id} isChosen={id === chosen} hasChoice={chosen !== undefined} />
              ))}
            </MenuSection>
          </Fragment>
        ))}
      </Menu>
    </Popover>
  );
}

function Entry({
  id,
  isChosen,
  hasChoice,
}: {
  readonly id: string;
  readonly isChosen: boolean;
  readonly hasChoice: boolean;
}) {
  const command = commandOf(id);
  if (command === undefined) return null;
  const keys = keysOf(command, platform());
  return (
    <MenuItem id={id} textValue={command.title} className={classes(styles.item)}>
      {hasChoice && <Check size={14} aria-hidden className={classes(!isChosen && styles.hidden)} />}
      <span className={classes(styles.title)}>{command.title}</span>
      {keys !== null && <Kbd keys={keys} />}
    </MenuItem>
  );
}
