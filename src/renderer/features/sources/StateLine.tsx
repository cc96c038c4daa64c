/** One state of a source as icon and words, with why and what to do below it. */
import {
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  type LucideIcon,
} from 'lucide-react';
import { classes } from '../../ui/classes.ts';
import styles from './EntryState.module.css';
import type { StateWords, Tone } from './source-state.ts';

const ICONS: Record<Tone, LucideIcon> = {
  quiet: Circle,
  pass: CircleCheck,
  note: CircleDashed,
  warn: CircleAlert,
  block: CircleX,
};

/** The line; `icon` stands in for the usual one when the state asks for attention. */
export function StateLine({
  words: { text, tone, detail },
  icon,
}: {
  readonly words: StateWords;
  readonly icon?: LucideIcon;
}) {
  const Icon = tone === 'block' && icon !== undefined ? icon : ICONS[tone];
  return (
    <div className={classes(styles.line, styles[tone])}>
      <Icon className={classes(styles.icon)} size={13} aria-hidden />
      <div className={classes(styles.text)}>
        <p>{text}</p>
        {detail !== '' && <p className={classes(styles.detail)}>{detail}</p>}
      </div>
    </div>
  );
}
