/**
 * What a report may not name. A confidential source is a number: no title, no words, no address,
 * and no hash either, because the hash of a document that somebody holds would name it.
 */
import type { Finding } from '../../verify/preflight/finding.ts';
import type { Decision } from '../decision.ts';
import type { PieceEvidence } from '../piece-evidence.ts';
import type { AnnotatedFinding } from './annotated.ts';

/** Who reads a report: `outside` withholds confidential sources, `newsroom` names them. */
export const READERSHIPS = ['outside', 'newsroom'] as const;
/** Who reads a report. */
export type Readership = (typeof READERSHIPS)[number];

/** Ids that a readership must not learn about: of sources, of passages, and of claims on them. */
export type Withheld = {
  readonly from: Readership;
  readonly sources: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
};

const WITHHELD_WORDS = 'Withheld: this concerns a confidential source.';

/** What is withheld from a readership. Passages of sources no longer listed count as confidential. */
export function withheldFrom(evidence: PieceEvidence, readership: Readership): Withheld {
  if (readership === 'newsroom') {
    return { from: readership, sources: new Set(), passages: new Set(), claims: new Set() };
  }
  const open = new Set(
    evidence.sources
      .filter(({ source }) => source.confidentiality !== 'confidential')
      .map(({ source }) => source.id),
  );
  const closed = evidence.sources.filter(({ source }) => !open.has(source.id));
  const passages = evidence.passages.filter(({ sourceId }) => !open.has(sourceId));
  const passageIds = new Set(passages.map(({ id }) => id));
  const links = evidence.links.filter(({ passageId }) => passageIds.has(passageId));
  return {
    from: readership,
    sources: new Set([
      ...closed.map(({ source }) => source.id),
      ...passages.map(({ sourceId }) => sourceId),
    ]),
    passages: passageIds,
    claims: new Set(links.map(({ claimId }) => claimId)),
  };
}

/** A finding as a readership may see it; one about a withheld source keeps its rule and weight. */
export function shownFinding(finding: Finding, withheld: Withheld): AnnotatedFinding {
  const { key, rule, severity, sentence, article, source, differences, overridden } = finding;
  const { sourceId, passageId, claimId } = finding;
  const isWithheld =
    (sourceId !== null && withheld.sources.has(sourceId)) ||
    (passageId !== null && withheld.passages.has(passageId)) ||
    (claimId !== null && withheld.claims.has(claimId));
  if (!isWithheld) {
    return { key, rule, severity, sentence, article, source, differences, overridden };
  }
  const shown = overridden === null ? null : { ...overridden, reason: WITHHELD_WORDS };
  return {
    key: rule,
    rule,
    severity,
    sentence: WITHHELD_WORDS,
    article,
    source: '',
    differences: [],
    overridden: shown,
  };
}

/** A decision as a readership may see it; reasons given for a withheld source often name it. */
export function shownDecision(decision: Decision, withheld: Withheld): Decision {
  return withheld.claims.has(decision.claimId)
    ? { ...decision, reason: WITHHELD_WORDS, passageHashes: [] }
    : decision;
}
