/** Tools for the table around the caret. */
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Heading,
  TableColumnsSplit,
  TableRowsSplit,
  Trash2,
} from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import { CommandButton } from './CommandButton.tsx';
import styles from './Toolbar.module.css';

/** Row and column buttons. */
export function TableTools() {
  return (
    <span className={classes(styles.group, styles.tableTools)}>
      <span className={classes(styles.gap)} />
      <CommandButton id="table.rowBefore" icon={BetweenHorizontalEnd} />
      <CommandButton id="table.rowAfter" icon={BetweenHorizontalStart} />
      <CommandButton id="table.columnBefore" icon={BetweenVerticalEnd} />
      <CommandButton id="table.columnAfter" icon={BetweenVerticalStart} />
      <CommandButton id="table.toggleHeader" icon={Heading} />
      <CommandButton id="table.deleteRow" icon={TableRowsSplit} />
      <CommandButton id="table.deleteColumn" icon={TableColumnsSplit} />
      <CommandButton id="table.delete" icon={Trash2} />
    </span>
  );
}
