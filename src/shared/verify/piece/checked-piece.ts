/**
 * A piece prepared for its checks: the document read once, its evidence, and the texts of its
 * sources. Every check takes this and answers with observations; none of them changes it.
 */
import type { StoredDocument } from '../../article/json.ts';
import type { ArticleFields } from '../../article/model.ts';
import { isWeighed } from '../../evidence/claim.ts';
import type { Passage } from '../../evidence/passage.ts';
import type { PieceEvidence, PieceSource } from '../../evidence/piece-evidence.ts';
import type { Projection } from '../../evidence/projection.ts';
import type { LibrarySource } from '../../evidence/source.ts';
import { type PieceBlock, pieceBlocks } from './blocks.ts';
import { type MarkedClaim, publishedClaims } from './marked-claims.ts';

/** What checks are given; `texts` holds the newest text of each source, by its id. */
export type PieceToCheck = {
  readonly document: StoredDocument;
  readonly fields: ArticleFields;
  readonly evidence: PieceEvidence;
  readonly texts: ReadonlyMap<string, Projection>;
  /** The moment of the check, ISO 8601 in UTC; embargoes are judged by it. */
  readonly now: string;
};

/** The same, read once. */
export type CheckedPiece = PieceToCheck & {
  /** Blocks that readers may come to see; what is kept aside is not among them. */
  readonly blocks: readonly PieceBlock[];
  /** Claims in those blocks. */
  readonly claims: readonly MarkedClaim[];
};

/** Reads a piece for its checks. */
export function readPiece(piece: PieceToCheck): CheckedPiece {
  return {
    ...piece,
    blocks: pieceBlocks(piece.document).filter(({ field }) => field !== 'aside'),
    claims: publishedClaims(piece.document),
  };
}

/** Passages linked to a claim that speak for it or against it, with what they are to it. */
export function passagesOf(
  { evidence }: Pick<CheckedPiece, 'evidence'>,
  claimId: string,
): Passage[] {
  return evidence.links
    .filter((link) => link.claimId === claimId && isWeighed(link.role))
    .flatMap((link) => evidence.passages.find(({ id }) => id === link.passageId) ?? []);
}

/** The record of the source that a passage is from, also when it was taken off the list. */
export function recordOfSource(
  piece: Pick<CheckedPiece, 'evidence'>,
  passage: Pick<Passage, 'sourceId'>,
): LibrarySource | null {
  const isIts = ({ id }: LibrarySource) => id === passage.sourceId;
  return sourceOf(piece, passage)?.source ?? piece.evidence.unlisted.find(isIts) ?? null;
}

/** The source of the piece that a passage is from; null when it was taken off its list. */
export function sourceOf(
  { evidence }: Pick<CheckedPiece, 'evidence'>,
  { sourceId }: Pick<Passage, 'sourceId'>,
): PieceSource | null {
  return evidence.sources.find(({ source }) => source.id === sourceId) ?? null;
}
