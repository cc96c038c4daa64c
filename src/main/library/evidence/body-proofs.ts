/** Glance points and pull quotes joined to the words of the body that prove them. */
import type { BodyProof } from '../../../shared/evidence/claim.ts';
import { textHash } from '../../../shared/evidence/text-hash.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { numberOf } from '../article-row.ts';
import type { Store } from '../store.ts';
import { keepClaim, readClaim } from './claims.ts';
import { recordEvent } from './events.ts';

/** The joins of a piece in the order they were made. */
export function proofsOf(store: Store, articleId: string): BodyProof[] {
  return store
    .prepare<[string], BodyProof>(
      `SELECT p.id, a.id AS articleId, p.claim AS claimId, p.proved_by AS provedById,
         p.claim_hash AS claimHash, p.proved_by_hash AS provedByHash, p.made_by AS "by",
         p.made_at AS at
       FROM body_proof p JOIN article a ON a.number = p.article WHERE a.id = ? ORDER BY p.number`,
    )
    .all(articleId);
}

/** Joins two claims, or renews the hashes of both when they are joined. */
export function proveFromBody(
  store: Store,
  input: ParsedInputOf<'evidence.proveFromBody'>,
): Result<BodyProof> {
  return store.write(() => {
    const { by, articleId, claimId, claimText, provedById, provedByText } = input;
    for (const [id, text] of [[claimId, claimText] as const, [provedById, provedByText] as const]) {
      const kind = readClaim(store, id)?.kind ?? 'paraphrase';
      const kept = keepClaim(store, articleId, { id, kind, text });
      if (!kept.ok) return kept;
    }
    store.prepare<[Record<string, unknown>], never>(WRITE).run({
      by,
      articleId,
      claimId,
      provedById,
      id: store.newId(),
      claimHash: textHash(claimText),
      provedByHash: textHash(provedByText),
      at: store.now(),
    });
    const proof = proofsOf(store, articleId).find(
      (made) => made.claimId === claimId && made.provedById === provedById,
    );
    if (proof === undefined) return fail('internal', 'a proof just written is not there');
    const detail = { provedBy: provedById };
    recordEvent(store, { by, kind: 'proof-linked', articleId, subjectId: claimId, detail });
    store.changed('evidence', articleId);
    return ok(proof);
  });
}

/** Takes a join away and answers it. */
export function removeProof(
  store: Store,
  { by, articleId, proofId }: ParsedInputOf<'evidence.removeProof'>,
): Result<BodyProof> {
  return store.write(() => {
    if (numberOf(store, articleId) === null) return fail('not-found', articleId);
    const proof = proofsOf(store, articleId).find(({ id }) => id === proofId);
    if (proof === undefined) return fail('not-found', proofId);
    store.prepare<[string], never>('DELETE FROM body_proof WHERE id = ?').run(proofId);
    const detail = { provedBy: proof.provedById };
    const subjectId = proof.claimId;
    recordEvent(store, { by, kind: 'proof-unlinked', articleId, subjectId, detail });
    store.changed('evidence', articleId);
    return ok(proof);
  });
}

const WRITE = `
  INSERT INTO body_proof (id, article, claim, proved_by, claim_hash, proved_by_hash, made_by, made_at)
  VALUES (@id, (SELECT number FROM article WHERE id = @articleId), @claimId, @provedById,
    @claimHash, @provedByHash, @by, @at)
  ON CONFLICT (claim, proved_by) DO UPDATE SET claim_hash = excluded.claim_hash,
    proved_by_hash = excluded.proved_by_hash, made_by = excluded.made_by, made_at = excluded.made_at`;
