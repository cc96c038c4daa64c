/**
 * The sentences that need evidence and whether they have some that is current. This is what the
 * evidence rail shows and what coverage is counted from.
 */

import { speaksFor } from '../../../evidence/claim.ts';
import { checkWorthySentences } from '../../claims/worklist.ts';
import type { CheckWorthySentence, ClaimSign } from '../../claims/worklist-sentence.ts';
import type { PieceField } from '../../piece/blocks.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { CheckMemory } from '../check-memory.ts';
import type { FindingPlace } from '../finding.ts';
import type { Observation } from '../observation.ts';
import type { ClaimState, WorklistSentence } from '../report.ts';

/** Fields whose sentences are asked for evidence; the others repeat or label what these say. */
const ASKED: readonly PieceField[] = ['standfirst', 'body', 'caption'];

const REASONS: Record<ClaimSign, string> = {
  figure: 'a figure',
  date: 'a date',
  superlative: 'a superlative',
  comparison: 'a comparison',
  cause: 'a cause',
  prediction: 'a prediction',
  quote: 'a quote',
  'indirect-speech': 'reported speech',
  allegation: 'an allegation',
  law: 'law',
  medicine: 'medicine',
  science: 'science',
  event: 'an event',
};

/** The sentences of a piece that need evidence, in reading order; none counts as known yet. */
export function worklist(
  piece: CheckedPiece,
  claims: readonly ClaimState[],
  memory: CheckMemory,
): WorklistSentence[] {
  return piece.blocks
    .filter(({ field }) => ASKED.includes(field))
    .flatMap(({ blockId, text }) => {
      const sentences = memory.recall<readonly CheckWorthySentence[]>('worklist', text, () =>
        checkWorthySentences(text),
      );
      return sentences.map((sentence) => withClaims(sentence, blockId, claimsIn(piece, claims)));
    });
}

/** An observation for each sentence without current evidence. */
export function worklistObservations(sentences: readonly WorklistSentence[]): Observation[] {
  return sentences
    .filter(({ supported }) => !supported)
    .map(({ place, text, reasons }) => ({
      rule: 'claim-unsupported',
      sentence: `No passage supports this sentence: it has ${reasons.join(', ')}.`,
      place,
      article: text,
    }));
}

type PlacedClaim = {
  readonly state: ClaimState;
  readonly parts: readonly FindingPlace[];
  /** Whether a passage speaks for it. */
  readonly isBacked: boolean;
};

function claimsIn(
  { claims, evidence }: CheckedPiece,
  states: readonly ClaimState[],
): PlacedClaim[] {
  const backed = new Set(
    evidence.links.filter(({ role }) => speaksFor(role)).map(({ claimId }) => claimId),
  );
  return states.map((state) => ({
    state,
    parts: claims.find(({ id }) => id === state.claimId)?.parts ?? [],
    isBacked: backed.has(state.claimId),
  }));
}

function withClaims(
  { start, end, text, signs, risk }: CheckWorthySentence,
  blockId: string,
  claims: readonly PlacedClaim[],
): WorklistSentence {
  const own = claims.filter(({ parts }) =>
    parts.some((part) => part.blockId === blockId && part.start < end && start < part.end),
  );
  return {
    place: { blockId, start, end },
    text,
    reasons: signs.map((sign) => REASONS[sign]),
    risk,
    claimIds: own.map(({ state }) => state.claimId),
    supported: own.some(isCurrent),
    known: false,
  };
}

/**
 * Evidence counts while it agrees, nobody disputes it, and neither side changed after somebody
 * decided on it.
 */
function isCurrent({ state: { machine, human, freshness }, isBacked }: PlacedClaim): boolean {
  const isFresh = freshness === 'current' || freshness === 'none';
  return isBacked && machine !== 'differs' && human !== 'disputed' && isFresh;
}
