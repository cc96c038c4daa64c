/** What a place without content says: one sentence that teaches and one action. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './EmptyState.module.css';

/** An empty state; `children` holds its action, if there is one. */
export function EmptyState({
  icon: Icon,
  title,
  text,
  children,
}: {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes(styles.empty)}>
      {Icon !== undefined && (
        <Icon className={classes(styles.icon)} size={28} strokeWidth={1.25} aria-hidden />
      )}
      <p className={classes(styles.title)}>{title}</p>
      <p className={classes(styles.text)}>{text}</p>
      {children !== undefined && <div className={classes(styles.actions)}>{children}</div>}
    </div>
  );
}
