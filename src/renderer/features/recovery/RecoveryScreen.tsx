/** Shown in place of everything else while the library is closed. */
import { DatabaseBackup } from 'lucide-react';
import type { LibraryState } from '../../../shared/ipc/areas/library.ts';
import { classes } from '../../ui/classes.ts';
import { RecoveryActions } from './RecoveryActions.tsx';
import styles from './RecoveryScreen.module.css';
import { screenOf } from './screens.ts';

/** What happened, what is safe, and what to do. */
export function RecoveryScreen({
  library,
}: {
  readonly library: Extract<LibraryState, { kind: 'closed' }>;
}) {
  const { error, directory, heldBy, backups } = library;
  const screen = screenOf(error);
  return (
    <main className={classes(styles.screen)} aria-label="The library is closed">
      <div className={classes(styles.page)}>
        <DatabaseBackup className={classes(styles.icon)} size={32} strokeWidth={1.25} aria-hidden />
        <h1 className={classes(styles.title)}>{screen.title}</h1>
        <dl className={classes(styles.facts)}>
          <Fact term="What happened">{screen.happened}</Fact>
          {heldBy !== null && <Fact term="Held by">{heldBy}</Fact>}
          <Fact term="What is safe">{screen.safe}</Fact>
          <Fact term="What to do">{error.action}</Fact>
          <Fact term="Where it lies">
            <code className={classes(styles.path)}>{directory}</code>
          </Fact>
        </dl>
        <RecoveryActions actions={screen.actions} backups={backups} />
        {error.detail !== null && (
          <details className={classes(styles.details)}>
            <summary>Details for whoever looks after this computer</summary>
            <code className={classes(styles.path)}>
              {error.code}: {error.detail}
            </code>
          </details>
        )}
      </div>
    </main>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <div className={classes(styles.fact)}>
      <dt className={classes(styles.term)}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
