/**
 * Where in its source a passage stands: what a menu, a reader's comment or a caption says is not
 * what the source itself says.
 */
import { type Segment, segmentAt } from '../../../evidence/projection.ts';
import { type CheckedPiece, passagesOf, sourceOf } from '../../piece/checked-piece.ts';
import type { Observation } from '../observation.ts';

const OUTSIDE: Partial<Record<Segment['kind'], string>> = {
  navigation: 'a menu',
  comment: 'a comment of a reader',
  footer: 'the footer',
  caption: 'a caption',
};

/** An observation for each linked passage that stands outside the text of its source. */
export function passagePlaceObservations(piece: CheckedPiece): Observation[] {
  return piece.claims.flatMap((claim) =>
    passagesOf(piece, claim.id).flatMap((passage) => {
      const isNewest = sourceOf(piece, passage)?.snapshot?.id === passage.snapshotId;
      const text = isNewest ? piece.texts.get(passage.sourceId) : undefined;
      const segment = text === undefined ? null : segmentAt(text, passage.start);
      const where = segment === null ? undefined : OUTSIDE[segment.kind];
      if (where === undefined) return [];
      return {
        rule: 'evidence-outside-body',
        sentence: `The passage is in ${where} of its source.`,
        place: claim.parts[0] ?? null,
        article: claim.text,
        source: passage.exact,
        claimId: claim.id,
        passageId: passage.id,
        sourceId: passage.sourceId,
      };
    }),
  );
}
