/** Says, across the window, that what is typed is not reaching the library, and what to do. */
import { TriangleAlert } from 'lucide-react';
import { usePiece } from '../editor/piece-store.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './SaveBanner.module.css';

/** Shown only while a save has failed; the editor keeps trying by itself. */
export function SaveBanner() {
  const failure = usePiece((state) => state.failure);
  const autosave = usePiece((state) => state.autosave);
  if (failure === null) return null;
  return (
    <div className={classes(styles.banner)} role="alert">
      <TriangleAlert size={16} aria-hidden />
      <p className={classes(styles.words)}>
        <strong>Not saved.</strong> {failure.sentence} {failure.action}
      </p>
      <Button onPress={() => void autosave?.flush('manual')}>Save again</Button>
    </div>
  );
}
