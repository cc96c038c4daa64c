/** A bar for work that takes more than half a second. */
import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './ProgressBar.module.css';

/** Progress of `done` out of `total`; a total of 0 means that nobody knows yet. */
export function ProgressBar({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) {
  const known = total > 0;
  return (
    <AriaProgressBar
      className={classes(styles.bar)}
      isIndeterminate={!known}
      value={known ? (100 * done) / total : 0}
    >
      {({ percentage }) => (
        <>
          <span className={classes(styles.words)}>
            <Label>{label}</Label>
            {known && (
              <span className={classes(styles.count)}>
                {done} of {total}
              </span>
            )}
          </span>
          <span className={classes(styles.track)}>
            <span
              className={classes(styles.fill, !known && styles.unknown)}
              style={{ width: known ? `${percentage ?? 0}%` : '30%' }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
