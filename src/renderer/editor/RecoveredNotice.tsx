/** Says that the text on screen was typed before the program stopped, and from when it is. */
import { History, X } from 'lucide-react';
import { useState } from 'react';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './banner.module.css';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The notice; `from` is when the recovered words were kept, ISO 8601. */
export function RecoveredNotice({ from }: { readonly from: string }) {
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <div role="status" className={classes(styles.banner, styles.news)}>
      <History size={16} aria-hidden className={classes(styles.icon)} />
      <p className={classes(styles.words)}>
        <strong>Words that were not yet saved are back.</strong> This is the text as you typed it,
        kept {when.format(new Date(from))}. The version before it is in the Versions tab.
      </p>
      <IconButton label="Dismiss" icon={X} onPress={() => setOpen(false)} />
    </div>
  );
}
