/** How the copy and the link of a source stand, what was agreed about it, and the one next step. */
import { Clock, EyeOff, Link2Off, Lock, TriangleAlert } from 'lucide-react';
import type { PieceSource } from '../../../shared/evidence/piece-evidence.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import { openDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { fullTime } from '../library/times.ts';
import { saveCopy } from './capture-actions.ts';
import styles from './EntryState.module.css';
import { CONFIDENTIALITY_LABELS, TERMS_LABELS, TIER_LABELS } from './record-labels.ts';
import { StateLine } from './StateLine.tsx';
import { captureWords, linkWords } from './source-state.ts';

/** The lines below the words of an entry. */
export function EntryState({ piece: { source, snapshot } }: { readonly piece: PieceSource }) {
  const capture = captureWords(source, snapshot?.retrieval.endedAt ?? null);
  const link = linkWords(source);
  const agreed = agreedWords(source);
  return (
    <div className={classes(styles.state)}>
      <StateLine words={capture} />
      {link !== null && source.link !== 'not-contacted' && (
        <StateLine words={link} icon={Link2Off} />
      )}
      {agreed !== '' && <p className={classes(styles.agreed)}>{agreed}</p>}
      {source.confidentiality === 'confidential' && (
        <Mark icon={Lock} text="Confidential: never leaves the newsroom" />
      )}
      {isOffRecord(source) && <Mark icon={EyeOff} text={TERMS_LABELS[source.terms]} />}
      {source.embargo !== null && (
        <Mark icon={Clock} text={`Embargo until ${fullTime(source.embargo)}`} />
      )}
      {source.correction !== '' && <Mark icon={TriangleAlert} text="The source was corrected" />}
    </div>
  );
}

/** The button that a source without a copy needs most; nothing when it needs none. */
export function NextStep({ piece: { source, snapshot } }: { readonly piece: PieceSource }) {
  const hasCopy = snapshot !== null;
  const hasAddress = (source.csl.URL ?? '') !== '';
  const isTried = source.capture === 'failed' || source.captureProblem !== null;
  if (source.capture === 'running' || (hasCopy && !isTried)) return null;
  if (hasAddress && source.capture === 'waiting' && !isTried) return null;
  return hasAddress ? (
    <Button className={classes(styles.step)} onPress={() => void saveCopy(source)}>
      {isTried ? 'Try again' : 'Save a copy'}
    </Button>
  ) : (
    <Button
      className={classes(styles.step)}
      onPress={() => openDialog({ kind: 'source-text', sourceId: source.id })}
    >
      Type or paste its text
    </Button>
  );
}

function Mark({ icon: Icon, text }: { readonly icon: typeof Lock; readonly text: string }) {
  return (
    <p className={classes(styles.mark)}>
      <Icon size={13} aria-hidden /> {text}
    </p>
  );
}

/** Tier, terms and confidentiality where they are not what every source starts with. */
function agreedWords(source: LibrarySource): string {
  const { tier, terms, confidentiality, originGroup } = source;
  return [
    tier === 'unrated' ? '' : `${TIER_LABELS[tier]} source`,
    terms === 'on-record' || isOffRecord(source) ? '' : TERMS_LABELS[terms],
    confidentiality === 'internal' ? CONFIDENTIALITY_LABELS.internal : '',
    originGroup === '' ? '' : `Same story as “${originGroup}”`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function isOffRecord({ terms }: LibrarySource): boolean {
  return terms === 'off-record';
}
