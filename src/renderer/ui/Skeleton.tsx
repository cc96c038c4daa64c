/** Grey bars in place of rows that take longer than a moment to come. */
import { classes } from './classes.ts';
import styles from './Skeleton.module.css';

/** A stack of placeholder rows; appears only after 300 ms, so quick answers never flash. */
export function Skeleton({ rows = 3 }: { readonly rows?: number }) {
  return (
    <div className={classes(styles.skeleton)} role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, index) => index).map((index) => (
        <div key={index} className={classes(styles.row)}>
          <span className={classes(styles.wide)} />
          <span className={classes(styles.narrow)} />
        </div>
      ))}
    </div>
  );
}
