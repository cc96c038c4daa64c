/** Says above the text that its newest words are not in the library yet, and offers to retry. */
import { TriangleAlert } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from '../banner.module.css';
import { usePiece } from '../piece-store.ts';

/** The banner; nothing while all is well. */
export function SaveBanner() {
  const failure = usePiece((state) => state.failure);
  const autosave = usePiece((state) => state.autosave);
  if (failure === null || autosave === null) return null;
  return (
    <div role="alert" className={classes(styles.banner, styles.problem)}>
      <TriangleAlert size={16} aria-hidden className={classes(styles.icon)} />
      <p className={classes(styles.words)}>
        <strong>Not saved. {failure.sentence}</strong> {failure.action} Standfirst keeps trying.
      </p>
      <Button onPress={autosave.retry}>Try now</Button>
    </div>
  );
}
