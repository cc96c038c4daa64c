/** The saved copies of a source, newest first, each with its date, size and hash. */
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { fullTime } from '../library/times.ts';
import styles from './DeskDetails.module.css';
import { COPY_LABELS, TEXT_LABELS } from './labels.ts';
import { readCopy } from './read-copy.ts';
import { Section } from './Section.tsx';

const SHOWN_OF_HASH = 16;

/** The part. */
export function Copies({
  source,
  snapshots,
}: {
  readonly source: LibrarySource;
  readonly snapshots: readonly Snapshot[];
}) {
  return (
    <Section title="Copies" count={snapshots.length} empty="No copy is saved yet.">
      <ul className={classes(styles.list)}>
        {snapshots.map((snapshot) => (
          <li key={snapshot.id} className={classes(styles.entry)}>
            <div className={classes(styles.words)}>
              <p>
                {COPY_LABELS[snapshot.retrieval.kind]} {fullTime(snapshot.retrieval.endedAt)}
              </p>
              <p className={classes(styles.soft)}>{facts(snapshot)}</p>
              <p className={classes(styles.hash)} title={`SHA-256 ${snapshot.hash}`}>
                SHA-256 {snapshot.hash.slice(0, SHOWN_OF_HASH)}…
              </p>
            </div>
            <Button
              variant="quiet"
              aria-label={`Read the copy of ${fullTime(snapshot.retrieval.endedAt)}`}
              onPress={() => void readCopy(source.id, { snapshotId: snapshot.id })}
            >
              Read
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function facts({ retrieval, size, text }: Snapshot): string {
  const kind = retrieval.sniffedType === '' ? retrieval.declaredType : retrieval.sniffedType;
  return [kind, sizeInWords(size), retrieval.fileName, TEXT_LABELS[text]]
    .filter((part) => part !== '')
    .join(' · ');
}

function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
