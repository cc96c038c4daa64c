/**
 * Preflight: runs every check on a piece and puts what they saw into one report. The same piece
 * and texts give the same report, byte for byte, whatever the memory holds.
 */
import type { CheckedPiece } from '../piece/checked-piece.ts';
import type { CheckMemory } from './check-memory.ts';
import { bodyProofObservations } from './checks/body-proofs.ts';
import { claimObservations, claimStates, type MachineVerdict } from './checks/claims.ts';
import { copiedObservations } from './checks/copied.ts';
import { internalObservations } from './checks/internal-agreement.ts';
import { checkLinkedFigures } from './checks/linked-figures.ts';
import { missingObservations } from './checks/missing-parts.ts';
import { nameObservations } from './checks/names.ts';
import { passagePlaceObservations } from './checks/passage-places.ts';
import { pictureObservations } from './checks/pictures.ts';
import { checkQuotes } from './checks/quotes.ts';
import { replyObservations } from './checks/replies.ts';
import { sensitiveObservations } from './checks/sensitive-subjects.ts';
import { sourceListObservations } from './checks/source-list.ts';
import { termsObservations } from './checks/terms.ts';
import { worklist, worklistObservations } from './checks/worklist.ts';
import { FINDING_FAMILIES, type Finding, SEVERITIES } from './finding.ts';
import { findingsFrom } from './observation.ts';
import type { PreflightReport, WorklistSentence } from './report.ts';

/** Checks a piece; `memory` makes the next check of nearly the same piece quick. */
export function preflight(piece: CheckedPiece, memory: CheckMemory): PreflightReport {
  memory.begin();
  const quotes = checkQuotes(piece, memory);
  const figures = checkLinkedFigures(piece, memory);
  const verdicts = new Map<string, MachineVerdict>(quotes.verdicts);
  for (const [id, { verdict }] of figures)
    if (verdict !== null) verdicts.set(id, worse(verdicts.get(id), verdict));
  const claims = claimStates(piece, verdicts);
  const sentences = worklist(piece, claims, memory);
  const observations = [
    ...missingObservations(piece),
    ...quotes.observations,
    ...Array.from(figures.values()).flatMap((checked) => checked.observations),
    ...internalObservations(piece, memory),
    ...nameObservations(piece, memory),
    ...copiedObservations(piece, memory),
    ...bodyProofObservations(piece),
    ...claimObservations(piece, claims),
    ...passagePlaceObservations(piece),
    ...worklistObservations(sentences),
    ...replyObservations(piece, memory),
    ...termsObservations(piece),
    ...sourceListObservations(piece),
    ...pictureObservations(piece),
    ...sensitiveObservations(piece),
  ];
  const findings = findingsFrom(observations, piece.evidence.overrides).sort(byWeight);
  const judged = withKnown(sentences, findings);
  return {
    blocked: findings.some(
      ({ severity, overridden }) => severity === 'block' && overridden === null,
    ),
    coverage: coverageOf(judged),
    findings,
    claims,
    sentences: judged,
    unread: unreadSources(piece),
  };
}

/** A sentence counts as common knowledge while somebody let its lack of evidence stand. */
function withKnown(
  sentences: readonly WorklistSentence[],
  findings: readonly Finding[],
): WorklistSentence[] {
  const known = new Set(
    findings
      .filter(({ rule, overridden }) => rule === 'claim-unsupported' && overridden !== null)
      .map(({ article }) => article),
  );
  return sentences.map((sentence) => ({ ...sentence, known: known.has(sentence.text) }));
}

/** Share of sentences with current evidence; a piece that needs none is covered. */
function coverageOf(sentences: readonly WorklistSentence[]): number {
  if (sentences.length === 0) return 1;
  return sentences.filter(({ supported, known }) => supported || known).length / sentences.length;
}

const BADNESS: readonly MachineVerdict['machine'][] = [
  'unchecked',
  'no-text',
  'agrees',
  'agrees-with-changes',
  'differs',
];

/** A claim is as good as the worse of what its words and its figures are. */
function worse(one: MachineVerdict | undefined, other: MachineVerdict): MachineVerdict {
  if (one === undefined) return other;
  return BADNESS.indexOf(one.machine) >= BADNESS.indexOf(other.machine) ? one : other;
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
