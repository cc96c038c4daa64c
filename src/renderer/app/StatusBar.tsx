/** The bar at the foot of the window; the open piece fills it through features/status. */
import { type ComponentType, lazy, Suspense } from 'react';
import { useUi } from '../state/ui.ts';
import { classes } from '../ui/classes.ts';
import styles from './StatusBar.module.css';

const modules = import.meta.glob<{ StatusBar: ComponentType }>('../features/status/StatusBar.tsx');

const PieceStatus = lazy(async (): Promise<{ default: ComponentType }> => {
  const load = Object.values(modules)[0];
  if (load === undefined) return { default: () => null };
  return { default: (await load()).StatusBar };
});

/** The status bar. */
export function StatusBar() {
  return (
    <section
      className={classes(styles.bar)}
      aria-label="Status"
      data-pane="status"
      onFocusCapture={() => useUi.setState({ focusPane: 'status' })}
    >
      <Suspense fallback={null}>
        <PieceStatus />
      </Suspense>
    </section>
  );
}
