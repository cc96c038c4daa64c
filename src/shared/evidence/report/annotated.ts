/**
 * The annotated copy as data: every sentence of a piece with the passages it rests on, what the
 * checks found and what people decided. Whoever writes a report reads this and nothing else, so
 * that what was withheld here is withheld everywhere.
 */

import type { PieceField } from '../../verify/piece/blocks.ts';
import type { Difference, Severity } from '../../verify/preflight/finding.ts';
import type { FreshnessState, HumanState, MachineState } from '../../verify/preflight/report.ts';
import type { ClaimKind, EvidenceRole } from '../claim.ts';
import type { CslItem } from '../csl/item.ts';
import type { Decision, Override, Reply } from '../decision.ts';
import type { Passage } from '../passage.ts';
import type { Snapshot } from '../snapshot.ts';
import type { AttributionTerms, LibrarySource } from '../source.ts';

/** A source by its number in the report; a withheld one has a number and nothing that names it. */
export type AnnotatedSource =
  | { readonly kind: 'withheld'; readonly number: number; readonly terms: AttributionTerms }
  | {
      readonly kind: 'shown';
      readonly number: number;
      readonly item: CslItem;
      readonly record: LibrarySource;
      readonly snapshot: Snapshot | null;
    };

/** A passage under a claim; null words when its source is withheld. */
export type AnnotatedPassage = {
  readonly linkId: string;
  readonly source: number | null;
  readonly role: EvidenceRole;
  readonly note: string;
  readonly by: string;
  readonly at: string;
  readonly passage: Passage | null;
};

/** A claim that stands in a sentence. */
export type AnnotatedClaim = {
  readonly id: string;
  readonly kind: ClaimKind | null;
  readonly text: string;
  readonly speaker: string;
  readonly machine: MachineState;
  readonly verdict: string;
  readonly human: HumanState;
  readonly freshness: FreshnessState;
  readonly passages: readonly AnnotatedPassage[];
  readonly decisions: readonly Decision[];
};

/** A finding without what could name a withheld source. */
export type AnnotatedFinding = {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly article: string;
  readonly source: string;
  readonly differences: readonly Difference[];
  readonly overridden: { readonly reason: string; readonly by: string; readonly at: string } | null;
};

/** A sentence; `reasons` say why it needs evidence, empty when it needs none. */
export type AnnotatedSentence = {
  readonly number: number;
  readonly text: string;
  readonly reasons: readonly string[];
  readonly supported: boolean;
  readonly claims: readonly AnnotatedClaim[];
  readonly findings: readonly AnnotatedFinding[];
};

/** A textblock and what it is to a reader. */
export type AnnotatedBlock = {
  readonly field: PieceField;
  readonly sentences: readonly AnnotatedSentence[];
};

/** The whole. */
export type AnnotatedPiece = {
  readonly articleId: string;
  readonly headline: string;
  readonly language: string;
  readonly checkedAt: string;
  readonly blocked: boolean;
  readonly coverage: number;
  readonly blocks: readonly AnnotatedBlock[];
  /** Findings about the piece as a whole. */
  readonly findings: readonly AnnotatedFinding[];
  readonly sources: readonly AnnotatedSource[];
  readonly overrides: readonly Override[];
  readonly replies: readonly Reply[];
};
