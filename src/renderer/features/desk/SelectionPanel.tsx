/** What can be done with several selected sources: check their links, merge, take out, write out. */
import { useState } from 'react';
import type { DeskRow } from '../../../shared/ipc/areas/desk.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { openDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { checkLinks } from '../sources/capture-actions.ts';
import { recordDetails, recordTitle } from '../sources/source-text.ts';
import styles from './DeskDetails.module.css';
import { mergeRecords, removeRecords } from './desk-actions.ts';
import { selectSources } from './desk-state.ts';

/** More than this is no pair of duplicates but a slip of the hand. */
const MOST_MERGED = 20;

/** The right column while several sources are selected. */
export function SelectionPanel({
  ids,
  rows,
}: {
  readonly ids: readonly string[];
  readonly rows: readonly DeskRow[];
}) {
  const chosen = rows.filter(({ source }) => ids.includes(source.id));
  const remove = async () => {
    const unused = chosen.filter(({ pieces }) => pieces === 0).map(({ source }) => source.id);
    if (await removeRecords(unused)) selectSources([]);
  };
  return (
    <div className={classes(styles.details)}>
      <header className={classes(styles.head)}>
        <h2 className={classes(styles.title)}>{counted(ids.length, 'source')} selected</h2>
        <div className={classes(styles.buttons)}>
          <Button onPress={() => void checkLinks(ids.map((id) => ({ id })))}>Check links</Button>
          <Button onPress={() => openDialog({ kind: 'references-out', sourceIds: ids })}>
            Save or copy as references…
          </Button>
          <Button
            isDisabled={!chosen.some(({ pieces }) => pieces === 0)}
            onPress={() => void remove()}
          >
            Remove those in no piece
          </Button>
        </div>
      </header>
      {chosen.length > 1 && chosen.length <= MOST_MERGED && (
        <Merging key={ids.join(' ')} chosen={chosen} />
      )}
    </div>
  );
}

function Merging({ chosen }: { readonly chosen: readonly DeskRow[] }) {
  const [keep, setKeep] = useState(mostUsed(chosen));
  const others = chosen.filter(({ source }) => source.id !== keep);
  const merge = async () => {
    const ids = others.map(({ source }) => source.id);
    if (await mergeRecords(keep, ids)) selectSources([keep]);
  };
  return (
    <section className={classes(styles.section)} aria-label="Merge duplicates">
      <h3 className={classes(styles.heading)}>Merge duplicates</h3>
      <p className={classes(styles.soft)}>
        Copies, passages and uses of the others go to the record that is kept. They can be separated
        again.
      </p>
      <Select
        label="Keep"
        options={chosen.map(({ source }) => ({
          value: source.id,
          label: [recordTitle(source), recordDetails(source)].filter((part) => part).join(' · '),
        }))}
        value={keep}
        onChange={setKeep}
      />
      <div>
        <Button onPress={() => void merge()}>Merge {counted(chosen.length, 'record')}</Button>
      </div>
    </section>
  );
}

/** The record that most pieces use, then the one with most copies. */
function mostUsed(chosen: readonly DeskRow[]): string {
  const [first] = chosen.toSorted(
    (one, other) => other.pieces - one.pieces || other.snapshots - one.snapshots,
  );
  return first?.source.id ?? '';
}
