/** Everything that belongs to the selected source: states, what can be done, copies, uses, history. */
import { MousePointerClick } from 'lucide-react';
import type { DeskSource } from '../../../shared/ipc/areas/desk.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import {
  CONFIDENTIALITY_LABELS,
  KIND_LABELS,
  TERMS_LABELS,
  TIER_LABELS,
} from '../sources/record-labels.ts';
import { StateLine } from '../sources/StateLine.tsx';
import { captureWords, linkWords } from '../sources/source-state.ts';
import { recordDetails, recordTitle } from '../sources/source-text.ts';
import { Copies } from './Copies.tsx';
import styles from './DeskDetails.module.css';
import { DetailButtons } from './DetailButtons.tsx';
import { History } from './History.tsx';
import { Passages } from './Passages.tsx';
import { MergedRecords, Pieces } from './Uses.tsx';

/** The right column; `id` is null while nothing is selected. */
export function DeskDetails({ id }: { readonly id: string | null }) {
  const { data, error } = useOperation('desk.get', { id: id ?? '' }, id !== null);
  if (id === null) {
    return (
      <EmptyState
        icon={MousePointerClick}
        title="Nothing selected"
        text="Select a source to see its copies, the pieces that use it and what became of it."
      />
    );
  }
  if (error !== null) return <EmptyState title={error.error.sentence} text={error.error.action} />;
  if (data === undefined) return <Skeleton rows={5} />;
  return <Details all={data} />;
}

function Details({ all }: { readonly all: DeskSource }) {
  const { source, snapshots, passages, pieces, aliases, history } = all;
  const link = linkWords(source);
  const subtitle = [KIND_LABELS[source.kind], recordDetails(source)].filter((part) => part !== '');
  return (
    <article className={classes(styles.details)}>
      <header className={classes(styles.head)}>
        <h2 className={classes(styles.title)}>{recordTitle(source)}</h2>
        <p className={classes(styles.soft)}>{subtitle.join(' · ')}</p>
        {source.csl.URL !== undefined && <p className={classes(styles.link)}>{source.csl.URL}</p>}
        <p className={classes(styles.soft)}>
          {[
            `Tier: ${TIER_LABELS[source.tier].toLowerCase()}`,
            TERMS_LABELS[source.terms],
            CONFIDENTIALITY_LABELS[source.confidentiality],
          ].join(' · ')}
        </p>
        <div className={classes(styles.states)}>
          <StateLine words={captureWords(source, snapshots[0]?.retrieval.endedAt ?? null)} />
          {link !== null && <StateLine words={link} />}
        </div>
        <DetailButtons all={all} />
      </header>
      <Copies source={source} snapshots={snapshots} />
      <Passages passages={passages} />
      <Pieces pieces={pieces} />
      <MergedRecords keep={source.id} aliases={aliases} />
      <History history={history} />
    </article>
  );
}
