/** The save light: a shape and words; it says "Saved" only when the library has acknowledged. */
import { CircleAlert, CircleCheck, CircleDashed, GitFork, type LucideIcon } from 'lucide-react';
import type { SaveLight } from '../../editor/autosave/light.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { classes } from '../../ui/classes.ts';
import styles from './StatusBar.module.css';

const ICONS: Record<SaveLight['state'], LucideIcon> = {
  saved: CircleCheck,
  saving: CircleDashed,
  failed: CircleAlert,
  conflict: GitFork,
};

/** The light of the open piece. Failures are announced by the banner, not here at every try. */
export function SaveState() {
  const light = usePiece((state) => state.light);
  if (light === null) return null;
  const Icon = ICONS[light.state];
  return (
    <span className={classes(styles.save, styles[light.state])} data-save-state={light.state}>
      <Icon size={14} aria-hidden />
      {light.words}
    </span>
  );
}
