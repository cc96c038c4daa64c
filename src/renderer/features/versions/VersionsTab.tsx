/** The stored versions of the open piece, newest first, each of which can be put back. */
import { History } from 'lucide-react';
import type { RevisionRow } from '../../../shared/ipc/areas/writing.ts';
import { useRevisions } from '../../api/queries.ts';
import { runCommand } from '../../commands/registry.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ago, fullTime } from '../library/times.ts';
import { useNow } from '../library/use-now.ts';
import { REASON_LABELS } from './reasons.ts';
import { restoreVersion } from './restore-version.ts';
import styles from './VersionsTab.module.css';

/** The versions tab of the inspector. */
export function VersionsTab({ articleId }: { readonly articleId: string }) {
  const versions = useRevisions(articleId);
  if (versions.isPending) return <Skeleton rows={4} />;
  const rows = versions.data ?? [];
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={History}
        title="No versions yet"
        text="Standfirst keeps one by itself as you write, and whenever you save one."
      >
        <Button onPress={() => runCommand('file.save')}>Save a version now</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <p className={classes(styles.intro)}>
        Putting a version back keeps what is there now as a version of its own.
      </p>
      <ol className={classes(styles.list)} aria-label="Versions">
        {rows.map((row) => (
          <Version key={row.id} row={row} />
        ))}
      </ol>
    </>
  );
}

function Version({ row }: { readonly row: RevisionRow }) {
  const { label, icon: Icon } = REASON_LABELS[row.reason];
  return (
    <li className={classes(styles.version)}>
      <Icon className={classes(styles.icon)} size={14} aria-hidden />
      <div className={classes(styles.words)}>
        <time dateTime={row.createdAt} title={fullTime(row.createdAt)}>
          {ago(row.createdAt, useNow())}
        </time>
        <p className={classes(styles.meta)}>
          {label} · {row.words.toLocaleString('en-GB')} words
        </p>
      </div>
      <Button
        aria-label={`Put back the version from ${fullTime(row.createdAt)}`}
        onPress={() => void restoreVersion(row)}
      >
        Put back
      </Button>
    </li>
  );
}
