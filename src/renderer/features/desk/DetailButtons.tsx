/** What can be done with the selected source. */
import type { DeskSource } from '../../../shared/ipc/areas/desk.ts';
import { openDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { checkLinks, fetchAgain, saveCopy } from '../sources/capture-actions.ts';
import styles from './DeskDetails.module.css';
import { removeRecords } from './desk-actions.ts';
import { selectSources } from './desk-state.ts';

/** The buttons; the main one is the next step for this source. */
export function DetailButtons({
  all: { source, snapshots, pieces },
}: {
  readonly all: DeskSource;
}) {
  const hasAddress = (source.csl.URL ?? '') !== '';
  const hasCopy = snapshots.length > 0;
  const remove = async () => {
    if (await removeRecords([source.id])) selectSources([]);
  };
  return (
    <div className={classes(styles.buttons)}>
      <Button onPress={() => openDialog({ kind: 'source-record', sourceId: source.id })}>
        Edit record…
      </Button>
      {hasAddress && !hasCopy && (
        <Button onPress={() => void saveCopy(source)}>
          {source.captureProblem === null ? 'Save a copy' : 'Try again'}
        </Button>
      )}
      {hasAddress && hasCopy && (
        <Button onPress={() => void fetchAgain(source)}>Fetch again</Button>
      )}
      {hasAddress && <Button onPress={() => void checkLinks([source])}>Check link</Button>}
      <Button onPress={() => openDialog({ kind: 'source-text', sourceId: source.id })}>
        Type or paste its text…
      </Button>
      {pieces.length === 0 && <Button onPress={() => void remove()}>Remove</Button>}
    </div>
  );
}
