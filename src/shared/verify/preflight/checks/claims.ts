/**
 * The state of every claim on three axes: what the machine made of it, what people decided, and
 * whether they decided on the words as they are now.
 */
import { type Claim, speaksFor } from '../../../evidence/claim.ts';
import { standingOf } from '../../../evidence/freshness.ts';
import type { Passage } from '../../../evidence/passage.ts';
import { type CheckedPiece, passagesOf, recordOfSource } from '../../piece/checked-piece.ts';
import type { MarkedClaim } from '../../piece/marked-claims.ts';
import type { Observation } from '../observation.ts';
import type { ClaimState } from '../report.ts';

/** What a check of words or figures made of a claim. */
export type MachineVerdict = Pick<ClaimState, 'machine' | 'verdict'>;

const UNCHECKED: MachineVerdict = { machine: 'unchecked', verdict: '' };

/** The states of all claims in the text; claims the library does not know yet count as events. */
export function claimStates(
  piece: CheckedPiece,
  verdicts: ReadonlyMap<string, MachineVerdict>,
): ClaimState[] {
  return piece.claims.flatMap((marked) => {
    const [place] = marked.parts;
    if (place === undefined) return [];
    const passages = passagesOf(piece, marked.id);
    const { decision, holds, freshness } = standing(piece, marked, passages);
    return {
      claimId: marked.id,
      kind: recordOf(piece, marked.id)?.kind ?? 'event',
      place,
      text: marked.text,
      passageIds: passages.map(({ id }) => id),
      ...(verdicts.get(marked.id) ?? UNCHECKED),
      human: decision === null || !holds ? 'undecided' : decision.verdict,
      freshness,
    };
  });
}

/** Observations on decisions that lapsed, disputes, and evidence that does not carry its claim. */
export function claimObservations(
  piece: CheckedPiece,
  states: readonly ClaimState[],
): Observation[] {
  return states.flatMap((state) => [
    ...onStanding(state),
    ...onPassages(piece, state, passagesOf(piece, state.claimId)),
  ]);
}

function standing(piece: CheckedPiece, marked: MarkedClaim, passages: readonly Passage[]) {
  const decisions = piece.evidence.decisions.filter(({ claimId }) => claimId === marked.id);
  return standingOf(decisions, marked.text, passages);
}

function recordOf({ evidence }: CheckedPiece, claimId: string): Claim | null {
  return evidence.claims.find(({ id }) => id === claimId) ?? null;
}

function onStanding(state: ClaimState): Observation[] {
  const subject = { place: state.place, article: state.text, claimId: state.claimId };
  const found: Observation[] = [];
  if (state.freshness === 'expired') {
    found.push({
      rule: 'claim-expired',
      sentence: 'This was checked before its words changed.',
      ...subject,
    });
  }
  if (state.human === 'disputed') {
    found.push({
      rule: 'claim-disputed',
      sentence: 'Somebody who checked this disputes it.',
      ...subject,
    });
  }
  if (state.human === 'needs-work') {
    found.push({
      rule: 'claim-needs-work',
      sentence: 'Somebody began to check this and did not finish.',
      ...subject,
    });
  }
  return found;
}

function onPassages(
  piece: CheckedPiece,
  state: ClaimState,
  passages: readonly Passage[],
): Observation[] {
  const subject = { place: state.place, article: state.text, claimId: state.claimId };
  const found: Observation[] = passages.flatMap((passage) => onFate(passage, subject));
  const roles = piece.evidence.links.filter(({ claimId }) => claimId === state.claimId);
  const isBacked = roles.some(({ role }) => speaksFor(role));
  if (isBacked && roles.some(({ role }) => role === 'contradicts')) {
    const sentence = 'Its passages contradict each other.';
    found.push({ rule: 'claim-contradicted', sentence, ...subject });
  }
  if (state.kind === 'allegation' && passages.length > 0 && origins(piece, passages) < 2) {
    const sentence = 'An allegation rests on one origin that is no primary document.';
    found.push({ rule: 'allegation-one-origin', sentence, ...subject });
  }
  return found;
}

type Subject = Pick<Observation, 'place' | 'article' | 'claimId'>;

function onFate(passage: Passage, subject: Subject): Observation[] {
  if (passage.fate !== 'changed' && passage.fate !== 'gone') return [];
  const sentence =
    passage.fate === 'gone'
      ? 'The passage it rests on is no longer in its source.'
      : 'The passage it rests on reads differently in its source now.';
  const source = passage.current ?? passage.exact;
  return [{ rule: 'claim-source-changed', sentence, source, passageId: passage.id, ...subject }];
}

/** Independent origins of passages; one primary document is enough for any claim and counts as two. */
function origins(piece: CheckedPiece, passages: readonly Passage[]): number {
  const sources = passages.flatMap((passage) => recordOfSource(piece, passage) ?? []);
  if (sources.some(({ tier }) => tier === 'primary')) return 2;
  return new Set(sources.map(({ id, originGroup }) => (originGroup === '' ? id : originGroup)))
    .size;
}
