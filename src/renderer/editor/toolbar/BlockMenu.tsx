/** What kind of text the caret is in, and what it can become. */
import { ChevronDown } from 'lucide-react';
import { Button, MenuTrigger } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import { CommandMenu } from './CommandMenu.tsx';
import type { BLOCK_KINDS } from './selection-facts.ts';
import styles from './Toolbar.module.css';

const LABELS: Record<(typeof BLOCK_KINDS)[number], string> = {
  paragraph: 'Body text',
  heading2: 'Heading',
  heading3: 'Subheading',
  heading4: 'Minor heading',
};

const COMMANDS = [
  ['format.paragraph', 'format.heading2', 'format.heading3', 'format.heading4'],
] as const;

/** The menu of block kinds. */
export function BlockMenu({ block }: { readonly block: (typeof BLOCK_KINDS)[number] }) {
  return (
    <MenuTrigger>
      <Button
        preventFocusOnPress
        className={classes(styles.menuButton, styles.block)}
        aria-label={`Kind of text: ${LABELS[block]}`}
      >
        <span>{LABELS[block]}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <CommandMenu label="Kind of text" groups={COMMANDS} chosen={`format.${block}`} />
    </MenuTrigger>
  );
}
