/** Everything that can be put into a piece, in one menu. */
import { ChevronDown, Plus } from 'lucide-react';
import { Button, MenuTrigger } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import { INSERT_GROUPS } from '../menus/insert-groups.ts';
import { CommandMenu } from './CommandMenu.tsx';
import styles from './Toolbar.module.css';

const GROUPS = INSERT_GROUPS.map((group) => group.commands);

/** The Insert menu of the toolbar; `isShort` drops its word where the bar is narrow. */
export function InsertMenu({ isShort }: { readonly isShort: boolean }) {
  return (
    <MenuTrigger>
      <Button preventFocusOnPress aria-label="Insert" className={classes(styles.menuButton)}>
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        <span className={classes(styles.word, isShort && styles.short)}>Insert</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <CommandMenu label="Insert" groups={GROUPS} />
    </MenuTrigger>
  );
}
