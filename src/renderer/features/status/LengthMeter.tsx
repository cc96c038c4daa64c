/** Words of the piece against the planned length, in figures and as a small bar. */
import { countedInThousands } from '../../../shared/wording/counted.ts';
import { classes } from '../../ui/classes.ts';
import styles from './StatusBar.module.css';

/** Beyond this share of the plan the piece is too long rather than nearly done. */
const TOLERANCE = 1.1;

/** The figures alone when no length is planned. */
export function LengthMeter({
  words,
  planned,
}: {
  readonly words: number;
  readonly planned: number | null;
}) {
  if (planned === null || planned === 0) {
    return <span className={classes(styles.figures)}>{countedInThousands(words, 'word')}</span>;
  }
  const isOver = words > planned * TOLERANCE;
  return (
    <span className={classes(styles.length, isOver && styles.over)}>
      <meter
        className={classes(styles.meter)}
        min={0}
        max={planned}
        value={Math.min(words, planned)}
        aria-label="Words against the planned length"
      />
      <span className={classes(styles.figures)}>
        {words.toLocaleString('en-GB')} / {planned.toLocaleString('en-GB')} words
        {isOver ? ', over' : ''}
      </span>
    </span>
  );
}
