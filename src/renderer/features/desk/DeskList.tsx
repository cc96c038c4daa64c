/** The list of the desk: any number of sources, of which only the visible rows exist. */
import { Archive, SearchX } from 'lucide-react';
import {
  Collection,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import type { DeskRow } from '../../../shared/ipc/areas/desk.ts';
import { counted, countedInThousands } from '../../../shared/wording/counted.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { KIND_LABELS } from '../sources/record-labels.ts';
import { captureWords, LINK_WORDS, type StateWords } from '../sources/source-state.ts';
import { recordDetails, recordTitle } from '../sources/source-text.ts';
import styles from './DeskList.module.css';
import { ALL_SOURCES, selectSources, useDesk } from './desk-state.ts';
import type { DeskRows } from './use-desk-rows.ts';

const ROW_HEIGHT = 56;

/** The list with its count. */
export function DeskList({ list }: { readonly list: DeskRows }) {
  const selected = useDesk((state) => state.selected);
  if (list.isPending) return <Skeleton rows={8} />;
  if (list.total === 0) return <NoRows problem={list.error} />;
  const items = list.rows.map((row) => ({ ...row, id: row.source.id }));
  return (
    <>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT, loaderSize: 28 }}>
        <ListBox
          aria-label="Sources of the library"
          className={classes(styles.list)}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            selectSources(keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String))
          }
        >
          <Collection items={items}>{(row) => <Row row={row} />}</Collection>
          <ListBoxLoadMoreItem onLoadMore={list.loadMore} isLoading={list.isLoadingMore}>
            <p className={classes(styles.more)}>Loading…</p>
          </ListBoxLoadMoreItem>
        </ListBox>
      </Virtualizer>
      <p className={classes(styles.total)}>{countedInThousands(list.total, 'source')}</p>
    </>
  );
}

function Row({ row: { source, pieces, capturedAt } }: { readonly row: DeskRow }) {
  const details = [KIND_LABELS[source.kind], recordDetails(source)].filter((part) => part !== '');
  const uses = pieces === 0 ? 'In no piece' : `In ${counted(pieces, 'piece')}`;
  const capture = captureWords(source, capturedAt);
  return (
    <ListBoxItem id={source.id} textValue={recordTitle(source)} className={classes(styles.row)}>
      <span className={classes(styles.words)}>
        <span className={classes(styles.title)}>{recordTitle(source)}</span>
        <span className={classes(styles.meta)}>{[...details, uses].join(' · ')}</span>
      </span>
      <span className={classes(styles.states)}>
        <State words={capture} />
        {source.link !== 'not-contacted' && <State words={LINK_WORDS[source.link]} />}
      </span>
    </ListBoxItem>
  );
}

function State({ words: { text, tone } }: { readonly words: StateWords }) {
  return <span className={classes(styles.state, styles[tone])}>{text}</span>;
}

function NoRows({ problem }: { readonly problem: Error | null }) {
  const isFiltered = useDesk(({ filter }) => Object.values(filter).some((part) => part));
  if (problem !== null) {
    return (
      <EmptyState
        icon={SearchX}
        title="The list could not be read"
        text={`${problem.message} Your sources are safe; go back and open the desk again.`}
      />
    );
  }
  return isFiltered ? (
    <EmptyState icon={SearchX} title="No such source" text="No source fits the search and filters.">
      <Button onPress={() => useDesk.setState({ filter: ALL_SOURCES })}>Show all</Button>
    </EmptyState>
  ) : (
    <EmptyState
      icon={Archive}
      title="No sources in the library yet"
      text="Attach a link or a file in a piece, add one here, or bring in references from another program."
    />
  );
}
