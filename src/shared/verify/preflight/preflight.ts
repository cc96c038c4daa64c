/**
 * Preflight: runs every check on a piece and puts what they saw into one report. The same piece
 * and texts give the same report, byte for byte.
 */
import type { CheckedPiece } from '../piece/checked-piece.ts';
import { bodyProofObservations } from './checks/body-proofs.ts';
import { claimObservations, claimStates } from './checks/claims.ts';
import { missingObservations } from './checks/missing-parts.ts';
import { pictureObservations } from './checks/pictures.ts';
import { sensitiveObservations } from './checks/sensitive-subjects.ts';
import { sourceListObservations } from './checks/source-list.ts';
import { termsObservations } from './checks/terms.ts';
import { FINDING_FAMILIES, type Finding, SEVERITIES } from './finding.ts';
import { findingsFrom } from './observation.ts';
import type { PreflightReport } from './report.ts';

/** Checks a piece. */
export function preflight(piece: CheckedPiece): PreflightReport {
  const claims = claimStates(piece, new Map());
  const observations = [
    ...missingObservations(piece),
    ...bodyProofObservations(piece),
    ...claimObservations(piece, claims),
    ...termsObservations(piece),
    ...sourceListObservations(piece),
    ...pictureObservations(piece),
    ...sensitiveObservations(piece),
  ];
  const findings = findingsFrom(observations, piece.evidence.overrides).sort(byWeight);
  return {
    blocked: findings.some(
      ({ severity, overridden }) => severity === 'block' && overridden === null,
    ),
    coverage: 1,
    findings,
    claims,
    sentences: [],
    unread: unreadSources(piece),
  };
}

/** What must be settled first comes first; within that the families in their order. */
function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    FINDING_FAMILIES.indexOf(a.family) - FINDING_FAMILIES.indexOf(b.family)
  );
}

function unreadSources({ evidence, texts }: CheckedPiece): string[] {
  return evidence.sources.map(({ source }) => source.id).filter((id) => !texts.has(id));
}
