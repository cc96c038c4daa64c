/** What in the library needs a look: how many sources are in each doubtful state; a press shows them. */
import type { LibrarySource, LinkState } from '../../../shared/evidence/source.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { ALL_SOURCES, changeFilter, type DeskFilter, useDesk } from './desk-state.ts';
import styles from './HealthSummary.module.css';

type Doubt = {
  readonly label: string;
  readonly tone: 'block' | 'warn' | 'note';
  readonly link: LinkState | null;
  readonly capture: LibrarySource['capture'] | null;
};

const DOUBTS: readonly Doubt[] = [
  { label: 'Gone', tone: 'block', link: 'gone', capture: null },
  { label: 'Page changed', tone: 'warn', link: 'drifted', capture: null },
  { label: 'Could not be saved', tone: 'warn', link: null, capture: 'failed' },
  { label: 'Not yet captured', tone: 'note', link: null, capture: 'waiting' },
  { label: 'No copy', tone: 'note', link: null, capture: 'none' },
  { label: 'Link unconfirmed', tone: 'note', link: 'unconfirmed', capture: null },
];

/** The row of counts; states that no source is in are left out. */
export function HealthSummary() {
  return (
    <ul className={classes(styles.summary)} aria-label="Health of the sources">
      {DOUBTS.map((doubt) => (
        <DoubtCount key={doubt.label} doubt={doubt} />
      ))}
    </ul>
  );
}

function DoubtCount({ doubt: { label, tone, link, capture } }: { readonly doubt: Doubt }) {
  const filter = useDesk((state) => state.filter);
  const only: DeskFilter = { ...ALL_SOURCES, link, capture };
  const count = useOperation('desk.list', { ...only, offset: 0, limit: 1 }).data?.total ?? 0;
  const isOn = filter.link === link && filter.capture === capture;
  if (count === 0 && !isOn) return null;
  return (
    <li>
      <button
        type="button"
        aria-pressed={isOn}
        className={classes(styles.doubt, styles[tone], isOn && styles.on)}
        onClick={() => changeFilter(isOn ? { link: null, capture: null } : { link, capture })}
      >
        {label} <span className={classes(styles.count)}>{count}</span>
      </button>
    </li>
  );
}
