/**
 * The sources desk: every source of the library in one list, its health, and on the right all
 * that belongs to the one that is selected.
 */
import { FileDown, FileUp, FolderPlus, Plus } from 'lucide-react';
import { run } from '../../api/run.ts';
import { openDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { DeskDetails } from './DeskDetails.tsx';
import { DeskFilters } from './DeskFilters.tsx';
import { DeskList } from './DeskList.tsx';
import { selectSources, useDesk } from './desk-state.ts';
import { HealthSummary } from './HealthSummary.tsx';
import { ScreenHeader } from './ScreenHeader.tsx';
import { SelectionPanel } from './SelectionPanel.tsx';
import styles from './SourcesDesk.module.css';
import { useDeskRows } from './use-desk-rows.ts';

/** The screen. */
export function SourcesDesk() {
  const filter = useDesk((state) => state.filter);
  const selected = useDesk((state) => state.selected);
  const list = useDeskRows(filter);
  return (
    <div className={classes(styles.screen)}>
      <ScreenHeader screen="sources">
        <DeskButtons shown={list.rows.map(({ source }) => source.id)} />
      </ScreenHeader>
      <div className={classes(styles.columns)}>
        <section className={classes(styles.left)} aria-label="All sources">
          <DeskFilters />
          <HealthSummary />
          <DeskList list={list} />
        </section>
        <section className={classes(styles.right)} aria-label="Selected source">
          {selected.length > 1 ? (
            <SelectionPanel ids={selected} rows={list.rows} />
          ) : (
            <DeskDetails key={selected[0] ?? ''} id={selected[0] ?? null} />
          )}
        </section>
      </div>
    </div>
  );
}

function DeskButtons({ shown }: { readonly shown: readonly string[] }) {
  const selected = useDesk((state) => state.selected);
  return (
    <>
      <Button onPress={() => openDialog({ kind: 'source-record', sourceId: null })}>
        <Plus size={14} aria-hidden />
        New source
      </Button>
      <Button onPress={() => void addFiles()}>
        <FolderPlus size={14} aria-hidden />
        Add files…
      </Button>
      <IconButton
        label="Bring in references…"
        icon={FileDown}
        onPress={() => openDialog({ kind: 'references-in', articleId: null })}
      />
      <IconButton
        label="Save or copy as references…"
        icon={FileUp}
        isDisabled={shown.length === 0}
        onPress={() =>
          openDialog({
            kind: 'references-out',
            sourceIds: selected.length > 1 ? selected : shown,
          })
        }
      />
    </>
  );
}

async function addFiles(): Promise<void> {
  const added = await run('capture.pick', { articleId: null });
  const [first] = added ?? [];
  if (first !== undefined) selectSources([first.source.id]);
}
