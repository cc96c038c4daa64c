/** Puts a checked piece and its report together, sentence by sentence. */

import type { PieceBlock } from '../../verify/piece/blocks.ts';
import type { CheckedPiece } from '../../verify/piece/checked-piece.ts';
import type { FindingPlace } from '../../verify/preflight/finding.ts';
import type { PreflightReport } from '../../verify/preflight/report.ts';
import { sentencesOf } from '../../verify/sentences/sentences.ts';
import type { Range } from '../../verify/text/range.ts';
import type { Override } from '../decision.ts';
import { annotatedClaim } from './annotate-claim.ts';
import type { AnnotatedBlock, AnnotatedPiece, AnnotatedSentence } from './annotated.ts';
import { numberedSources } from './numbered-sources.ts';
import { type Readership, shownFinding, type Withheld, withheldFrom } from './withheld.ts';

/** What a report is made of. */
export type ReportInput = {
  readonly articleId: string;
  readonly piece: CheckedPiece;
  readonly report: PreflightReport;
  readonly readership: Readership;
};

/** The annotated copy of a piece for a readership. The same input gives the same copy. */
export function annotate(input: ReportInput): AnnotatedPiece {
  const { articleId, piece, report, readership } = input;
  const withheld = withheldFrom(piece.evidence, readership);
  const blocks = annotatedBlocks(input, withheld);
  const headline = piece.blocks.find(({ field }) => field === 'headline')?.text ?? '';
  return {
    articleId,
    headline,
    language: piece.fields.language,
    checkedAt: piece.now,
    blocked: report.blocked,
    coverage: report.coverage,
    blocks,
    findings: report.findings
      .filter(({ place }) => place === null || !isInAnyBlock(place, piece.blocks))
      .map((finding) => shownFinding(finding, withheld)),
    sources: numberedSources(piece.evidence, withheld),
    overrides: shownOverrides(input, withheld),
    replies: piece.evidence.replies,
  };
}

/** Outside, only what belongs to a finding that is shown; the words of older ones may name anybody. */
function shownOverrides({ piece, report }: ReportInput, withheld: Withheld): readonly Override[] {
  const { overrides } = piece.evidence;
  if (withheld.from === 'newsroom') return overrides;
  const shown = new Set(report.findings.map((finding) => shownFinding(finding, withheld).key));
  return overrides.filter(({ findingKey }) => shown.has(findingKey));
}

function annotatedBlocks(input: ReportInput, withheld: Withheld): AnnotatedBlock[] {
  let number = 0;
  return input.piece.blocks.map((block) => ({
    field: block.field,
    sentences: sentenceRanges(block.text).map((range) => {
      number += 1;
      return annotatedSentence(input, withheld, { block, range, number });
    }),
  }));
}

/** A sentence of a block with its number in the piece. */
type Numbered = { readonly block: PieceBlock; readonly range: Range; readonly number: number };

function annotatedSentence(
  { piece, report }: ReportInput,
  withheld: Withheld,
  { block, range, number }: Numbered,
): AnnotatedSentence {
  const isHere = (place: FindingPlace): boolean =>
    place.blockId === block.blockId && place.start < range.end && place.end >= range.start;
  const needs = report.sentences.filter(({ place }) => isHere(place));
  const claims = piece.claims.filter(({ parts }) => parts.some(isHere));
  return {
    number,
    text: block.text.slice(range.start, range.end),
    reasons: [...new Set(needs.flatMap(({ reasons }) => reasons))],
    supported: needs.every(({ supported, known }) => supported || known),
    claims: claims.map((claim) => annotatedClaim(piece, report, withheld, claim)),
    findings: report.findings
      .filter(({ place }) => place !== null && isHere(place) && isFirstHere(place, range))
      .map((finding) => shownFinding(finding, withheld)),
  };
}

/** A finding over several sentences stands at the one it begins in. */
function isFirstHere(place: FindingPlace, range: Range): boolean {
  return place.start >= range.start || range.start === 0;
}

/** A description or a caption without a full stop is a sentence, too. */
function sentenceRanges(text: string): readonly Range[] {
  const sentences = sentencesOf(text);
  return sentences.length === 0 ? [{ start: 0, end: text.length }] : sentences;
}

function isInAnyBlock(place: FindingPlace, blocks: readonly PieceBlock[]): boolean {
  return blocks.some(({ blockId }) => blockId === place.blockId);
}
