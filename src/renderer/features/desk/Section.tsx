/** One titled part of the desk's right column. */
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './DeskDetails.module.css';

/** A part with its title; `empty` is said in place of content when there is none. */
export function Section({
  title,
  count,
  empty,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly empty: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes(styles.section)} aria-label={title}>
      <h3 className={classes(styles.heading)}>
        {title} {count > 0 && <span className={classes(styles.count)}>{count}</span>}
      </h3>
      {count === 0 ? <p className={classes(styles.soft)}>{empty}</p> : children}
    </section>
  );
}
