/**
 * What people decided: about claims, and about findings that they let stand. A decision is bound
 * to the hashes of the texts it was made on; one that was withdrawn stays in the table and in the
 * record, and counts no more.
 */
import { z } from 'zod';
import { isWeighed } from '../../../shared/evidence/claim.ts';
import type { Decision, Override } from '../../../shared/evidence/decision.ts';
import { passageHashes } from '../../../shared/evidence/freshness.ts';
import { textHash } from '../../../shared/evidence/text-hash.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { numberOf } from '../article-row.ts';
import type { Store } from '../store.ts';
import { keepClaim, linksOfClaim, readClaim } from './claims.ts';
import { recordEvent } from './events.ts';
import { readPassage } from './passages.ts';

type SqlDecision = Omit<Decision, 'passageHashes'> & { readonly passageHashes: string };

const hashes = z.array(z.string());

/** The decisions of a piece that were not withdrawn, oldest first. */
export function decisionsOf(store: Store, article: number): Decision[] {
  return store
    .prepare<[number], SqlDecision>(
      `SELECT id, claim AS claimId, verdict, method, reason, claim_hash AS claimHash,
         passage_hashes AS passageHashes, made_by AS "by", made_at AS at
       FROM decision WHERE article = ? AND withdrawn_at IS NULL ORDER BY number`,
    )
    .all(article)
    .map((row) => ({ ...row, passageHashes: hashes.parse(JSON.parse(row.passageHashes)) }));
}

/** The findings of a piece that people let stand, oldest first. */
export function overridesOf(store: Store, articleId: string): Override[] {
  return store
    .prepare<[string], Override>(
      `SELECT o.id, a.id AS articleId, o.finding_key AS findingKey, o.rule, o.reason,
         o.text_hash AS textHash, o.made_by AS "by", o.made_at AS at
       FROM finding_override o JOIN article a ON a.number = o.article
       WHERE a.id = ? AND o.withdrawn_at IS NULL ORDER BY o.number`,
    )
    .all(articleId);
}

/** Records a decision on a claim as it reads now, with the passages that are weighed for it now. */
export function decideClaim(
  store: Store,
  input: ParsedInputOf<'evidence.decide'>,
): Result<Decision> {
  return store.write(() => {
    const { by, articleId, claimId, text, verdict, method, reason } = input;
    const article = numberOf(store, articleId);
    if (article === null) return fail('not-found', articleId);
    const kind = readClaim(store, claimId)?.kind ?? 'observation';
    const kept = keepClaim(store, articleId, { id: claimId, kind, text });
    if (!kept.ok) return kept;
    const passages = linksOfClaim(store, claimId)
      .filter(({ role }) => isWeighed(role))
      .flatMap(({ passageId }) => readPassage(store, passageId) ?? []);
    const decision: Decision = {
      id: store.newId(),
      claimId,
      verdict,
      method,
      reason,
      claimHash: textHash(text),
      passageHashes: passageHashes(passages),
      by,
      at: store.now(),
    };
    store.prepare<[Record<string, unknown>], never>(INSERT_DECISION).run({
      ...decision,
      article,
      passageHashes: JSON.stringify(decision.passageHashes),
    });
    const detail = { decision: decision.id, verdict, method, claim: decision.claimHash };
    recordEvent(store, { by, kind: 'claim-decided', articleId, subjectId: claimId, detail });
    store.changed('evidence', articleId);
    return ok(decision);
  });
}

/** Withdraws a decision of a piece. */
export function withdrawDecision(
  store: Store,
  { by, articleId, decisionId }: ParsedInputOf<'evidence.withdrawDecision'>,
): Result<Record<string, never>> {
  return withdraw(store, 'decision', { by, articleId, id: decisionId });
}

/** Records that a person lets a finding stand, and why. */
export function overrideFinding(
  store: Store,
  input: ParsedInputOf<'evidence.override'>,
): Result<Override> {
  return store.write(() => {
    const { by, articleId, findingKey, rule, text, reason } = input;
    const article = numberOf(store, articleId);
    if (article === null) return fail('not-found', articleId);
    const id = store.newId();
    const stamp = { textHash: textHash(text), by, at: store.now() };
    const override: Override = { id, articleId, findingKey, rule, reason, ...stamp };
    store.prepare<[Record<string, unknown>], never>(INSERT_OVERRIDE).run({ ...override, article });
    const detail = { override: id, rule };
    const subjectId = findingKey.slice(0, 80);
    recordEvent(store, { by, kind: 'finding-overridden', articleId, subjectId, detail });
    store.changed('evidence', articleId);
    return ok(override);
  });
}

/** Withdraws such a record. */
export function withdrawOverride(
  store: Store,
  { by, articleId, overrideId }: ParsedInputOf<'evidence.withdrawOverride'>,
): Result<Record<string, never>> {
  return withdraw(store, 'finding_override', { by, articleId, id: overrideId });
}

function withdraw(
  store: Store,
  table: 'decision' | 'finding_override',
  { by, articleId, id }: { readonly by: string; readonly articleId: string; readonly id: string },
): Result<Record<string, never>> {
  return store.write(() => {
    const { changes } = store
      .prepare<[string, string, string], never>(
        `UPDATE ${table} SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL
         AND article = (SELECT number FROM article WHERE id = ?)`,
      )
      .run(store.now(), id, articleId);
    if (changes === 0) return fail('not-found', id);
    const kind = table === 'decision' ? 'decision-withdrawn' : 'override-withdrawn';
    recordEvent(store, { by, kind, articleId, subjectId: id, detail: {} });
    store.changed('evidence', articleId);
    return ok({});
  });
}

const INSERT_DECISION = `
  INSERT INTO decision (id, article, claim, verdict, method, reason, claim_hash, passage_hashes,
    made_by, made_at)
  VALUES (@id, @article, @claimId, @verdict, @method, @reason, @claimHash, @passageHashes, @by, @at)`;

const INSERT_OVERRIDE = `
  INSERT INTO finding_override (id, article, finding_key, rule, reason, text_hash, made_by, made_at)
  VALUES (@id, @article, @findingKey, @rule, @reason, @textHash, @by, @at)`;
