/** The bar at the foot of the window; the open piece fills it through features/status. */
import { ShieldCheck } from 'lucide-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { useSettings } from '../api/queries.ts';
import { openDialog, useUi } from '../state/ui.ts';
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
      <SecretSafe />
      <Suspense fallback={null}>
        <PieceStatus />
      </Suspense>
    </section>
  );
}

/** Says, for as long as it is so, that nothing is asked of the network. */
function SecretSafe() {
  const { secretSafe } = useSettings();
  if (!secretSafe) return null;
  return (
    <button
      type="button"
      className={classes(styles.secret)}
      title="Nothing is asked of the network. Press to change it in Settings."
      onClick={() => openDialog({ kind: 'settings' })}
    >
      <ShieldCheck size={13} aria-hidden /> Secret-safe
    </button>
  );
}
