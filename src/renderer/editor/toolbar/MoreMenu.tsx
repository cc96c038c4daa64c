/** What a narrow pane leaves no room for in the toolbar; the bar's styles say when it shows. */
import { Ellipsis } from 'lucide-react';
import { Button, MenuTrigger } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import { CommandMenu } from './CommandMenu.tsx';
import styles from './Toolbar.module.css';

const HISTORY = ['edit.undo', 'edit.redo'];
const LISTS = ['format.bulletList', 'format.orderedList', 'format.blockquote'];
const TABLE = [
  'table.rowBefore',
  'table.rowAfter',
  'table.columnBefore',
  'table.columnAfter',
  'table.toggleHeader',
  'table.deleteRow',
  'table.deleteColumn',
  'table.delete',
];
const VIEW = ['edit.find', 'view.proof', 'view.focusMode'];

const IN_TEXT = [VIEW, LISTS, HISTORY];
const IN_TABLE = [VIEW, TABLE, HISTORY];

/** The menu at the end of the toolbar. */
export function MoreMenu({ isInTable }: { readonly isInTable: boolean }) {
  return (
    <MenuTrigger>
      <Button
        preventFocusOnPress
        aria-label="More tools"
        className={classes(styles.menuButton, styles.more)}
      >
        <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      <CommandMenu label="More tools" groups={isInTable ? IN_TABLE : IN_TEXT} />
    </MenuTrigger>
  );
}
