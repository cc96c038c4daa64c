/**
 * Glance points joined to the words of the body that prove them: which have no proof, and where
 * either side changed since the two were read together.
 */
import { textHash } from '../../../evidence/text-hash.ts';
import type { CheckedPiece } from '../../piece/checked-piece.ts';
import type { Observation } from '../observation.ts';

/** Observations on glance points. */
export function bodyProofObservations(piece: CheckedPiece): Observation[] {
  return [...withoutProof(piece), ...stale(piece)];
}

function withoutProof({ blocks, claims, evidence }: CheckedPiece): Observation[] {
  const proved = new Set(evidence.proofs.map(({ claimId }) => claimId));
  const supported = new Set(evidence.links.map(({ claimId }) => claimId));
  return blocks
    .filter(({ field }) => field === 'glance')
    .filter(({ blockId }) => {
      const own = claims.filter(({ parts }) => parts.some((part) => part.blockId === blockId));
      return !own.some(({ id }) => proved.has(id) || supported.has(id));
    })
    .map(({ blockId, text }) => ({
      rule: 'glance-unproved',
      sentence: 'Nothing says which words of the text prove this point.',
      place: { blockId, start: 0, end: text.length },
      article: text,
    }));
}

function stale({ claims, evidence }: CheckedPiece): Observation[] {
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  return evidence.proofs.flatMap((proof) => {
    const claim = claims.find(({ id }) => id === proof.claimId);
    if (claim === undefined) return [];
    const provedBy = texts.get(proof.provedById);
    const changed = changedSide(proof, claim.text, provedBy);
    if (changed === null) return [];
    return {
      rule: 'glance-stale',
      sentence: changed,
      place: claim.parts[0] ?? null,
      article: claim.text,
      source: provedBy ?? '',
      claimId: claim.id,
    };
  });
}

function changedSide(
  proof: { readonly claimHash: string; readonly provedByHash: string },
  claim: string,
  provedBy: string | undefined,
): string | null {
  if (provedBy === undefined) return 'The words of the text that proved this are gone.';
  if (textHash(provedBy) !== proof.provedByHash)
    return 'The words of the text that prove this changed.';
  if (textHash(claim) !== proof.claimHash) return 'This changed since it was linked to the text.';
  return null;
}
