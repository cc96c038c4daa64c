/** A titled group of fields in the Details tab. */
import { type ReactNode, useId } from 'react';
import type { ArticleRow } from '../../../shared/article/model.ts';
import { classes } from '../../ui/classes.ts';
import type { ChangeFacts } from './change-fields.ts';
import styles from './details.module.css';

/** What every group works on. */
export type GroupProps = { readonly piece: ArticleRow; readonly change: ChangeFacts };

/** The group as a labelled section. */
export function Group({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes(styles.group)}>
      <h3 id={id} className={classes(styles.heading)}>
        {title}
      </h3>
      {children}
    </section>
  );
}
