/** A claim with its passages, its speaker and what people decided, as a readership may see them. */

import type { CheckedPiece } from '../../verify/piece/checked-piece.ts';
import type { MarkedClaim } from '../../verify/piece/marked-claims.ts';
import type { PreflightReport } from '../../verify/preflight/report.ts';
import type { PieceEvidence } from '../piece-evidence.ts';
import type { AnnotatedClaim, AnnotatedPassage } from './annotated.ts';
import { sourceNumbers } from './numbered-sources.ts';
import { shownDecision, type Withheld } from './withheld.ts';

/** Puts a claim of the text together with what the library and the checks know of it. */
export function annotatedClaim(
  { evidence }: CheckedPiece,
  report: PreflightReport,
  withheld: Withheld,
  claim: MarkedClaim,
): AnnotatedClaim {
  const state = report.claims.find(({ claimId }) => claimId === claim.id);
  const record = evidence.claims.find(({ id }) => id === claim.id);
  return {
    id: claim.id,
    kind: record?.kind ?? state?.kind ?? null,
    text: claim.text,
    speaker: speakerOf(evidence, withheld, claim.id, record?.personId ?? null),
    machine: state?.machine ?? 'unchecked',
    verdict: state?.verdict ?? '',
    human: state?.human ?? 'undecided',
    freshness: state?.freshness ?? 'none',
    passages: passagesUnder(evidence, withheld, claim.id),
    decisions: evidence.decisions
      .filter(({ claimId }) => claimId === claim.id)
      .map((decision) => shownDecision(decision, withheld)),
  };
}

function passagesUnder(
  evidence: PieceEvidence,
  withheld: Withheld,
  claimId: string,
): AnnotatedPassage[] {
  const numbers = sourceNumbers(evidence);
  return evidence.links
    .filter((link) => link.claimId === claimId)
    .map(({ id, passageId, role, note, by, at }) => {
      const isWithheld = withheld.passages.has(passageId);
      const passage = evidence.passages.find((candidate) => candidate.id === passageId) ?? null;
      const number = passage === null ? undefined : numbers.get(passage.sourceId);
      return {
        linkId: id,
        source: number ?? null,
        role,
        note: isWithheld ? '' : note,
        by,
        at,
        passage: isWithheld ? null : passage,
      };
    });
}

/** Who is quoted; somebody whose record is the newsroom's own, or who speaks in confidence, is not named. */
function speakerOf(
  evidence: PieceEvidence,
  withheld: Withheld,
  claimId: string,
  personId: string | null,
): string {
  if (personId === null || withheld.claims.has(claimId)) return '';
  const person = evidence.people.find(({ id }) => id === personId);
  if (person === undefined) return '';
  return person.public || withheld.from === 'newsroom' ? person.name : '';
}
