/**
 * Claims of a piece and what they rest on. The words of a claim are in the document; here is
 * what they were when evidence was last linked or decided.
 */
import type { Claim, EvidenceLink } from '../../../shared/evidence/claim.ts';
import { textHash } from '../../../shared/evidence/text-hash.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { numberOf } from '../article-row.ts';
import type { Store } from '../store.ts';
import { recordEvent } from './events.ts';
import { readPassage } from './passages.ts';

/** Columns of a `Claim` from `claim AS c JOIN article AS a`. */
const CLAIM_COLUMNS = `c.id, a.id AS articleId, c.kind, c.parent AS parentId, c.person AS personId,
  c.text, c.hash, c.created_at AS createdAt`;

const LINK_COLUMNS = `id, claim AS claimId, passage AS passageId, role, note, made_by AS "by",
  made_at AS at`;

/** A claim as it is to be written. */
export type ClaimToKeep = Pick<Claim, 'id' | 'kind' | 'text'> &
  Partial<Pick<Claim, 'parentId' | 'personId'>>;

/** Makes the claim with this id, or renews its words; answers it. Refused in another piece. */
export function keepClaim(store: Store, articleId: string, made: ClaimToKeep): Result<Claim> {
  const article = numberOf(store, articleId);
  if (article === null) return fail('not-found', articleId);
  const known = readClaim(store, made.id);
  if (known !== null && known.articleId !== articleId) {
    return fail('invalid-input', made.id, 'This claim belongs to another piece.');
  }
  store
    .prepare<[Record<string, unknown>], never>(
      `INSERT INTO claim (id, article, kind, parent, person, text, hash, created_at)
       VALUES (@id, @article, @kind, @parentId, @personId, @text, @hash, @at)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, text = excluded.text,
         hash = excluded.hash, person = coalesce(excluded.person, person)`,
    )
    .run({
      parentId: null,
      personId: null,
      ...made,
      article,
      hash: textHash(made.text),
      at: store.now(),
    });
  const kept = readClaim(store, made.id);
  return kept === null ? fail('internal', 'a claim just written is not there') : ok(kept);
}

/** A claim of any piece; null when there is none of that id. */
export function readClaim(store: Store, id: string): Claim | null {
  return selectClaims(store, 'WHERE c.id = ?', id).at(0) ?? null;
}

/** The claims of a piece in the order they were made. */
export function claimsOf(store: Store, articleId: string): Claim[] {
  return selectClaims(store, 'WHERE a.id = ? ORDER BY c.number', articleId);
}

/** The links of a piece in the order they were made. */
export function linksOf(store: Store, article: number): EvidenceLink[] {
  return store
    .prepare<[number], EvidenceLink>(
      `SELECT ${LINK_COLUMNS} FROM evidence_link WHERE article = ? ORDER BY number`,
    )
    .all(article);
}

/** Links a claim to a passage; the same link again is the one that is there. */
export function linkEvidence(
  store: Store,
  input: ParsedInputOf<'evidence.link'>,
): Result<OutputOf<'evidence.link'>> {
  return store.write(() => {
    const { by, articleId, claimId, kind, text, personId, passageId } = input;
    const kept = keepClaim(store, articleId, { id: claimId, kind, text, personId });
    if (!kept.ok) return kept;
    if (readPassage(store, passageId) === null) return fail('not-found', passageId);
    const { link, isNew } = writeLink(store, input);
    if (isNew) {
      const detail = { passage: passageId, role: input.role };
      recordEvent(store, { by, kind: 'evidence-linked', articleId, subjectId: claimId, detail });
    }
    store.changed('evidence', articleId);
    return ok({ claim: kept.value, link });
  });
}

/** Takes a link away and answers it, so that it can be made again. */
export function unlinkEvidence(
  store: Store,
  { by, articleId, linkId }: ParsedInputOf<'evidence.unlink'>,
): Result<EvidenceLink> {
  return store.write(() => {
    const article = numberOf(store, articleId);
    if (article === null) return fail('not-found', articleId);
    const link = linksOf(store, article).find(({ id }) => id === linkId);
    if (link === undefined) return fail('not-found', linkId);
    store.prepare<[string], never>('DELETE FROM evidence_link WHERE id = ?').run(linkId);
    const detail = { passage: link.passageId, role: link.role };
    const subjectId = link.claimId;
    recordEvent(store, { by, kind: 'evidence-unlinked', articleId, subjectId, detail });
    store.changed('evidence', articleId);
    return ok(link);
  });
}

/** Says whose words a claim is; the answer is the claim as it is now. */
export function setSpeaker(
  store: Store,
  { by, articleId, claimId, personId }: ParsedInputOf<'evidence.setSpeaker'>,
): Result<Claim> {
  return store.write(() => {
    const before = readClaim(store, claimId);
    if (before === null || before.articleId !== articleId) return fail('not-found', claimId);
    if (before.personId === personId) return ok(before);
    store
      .prepare<[string | null, string], never>('UPDATE claim SET person = ? WHERE id = ?')
      .run(personId, claimId);
    const detail = { person: personId ?? '' };
    recordEvent(store, { by, kind: 'speaker-set', articleId, subjectId: claimId, detail });
    store.changed('evidence', articleId);
    return ok({ ...before, personId });
  });
}

/** Copies claims under new ids with the evidence of the old ones; decisions are not copied. */
export function copyClaims(
  store: Store,
  { by, articleId, copies }: ParsedInputOf<'evidence.copyClaims'>,
): Result<Claim[]> {
  return store.write(() => {
    const made: Claim[] = [];
    for (const { from, to } of copies) {
      const parent = readClaim(store, from);
      if (parent === null) continue;
      const { kind, text, personId } = parent;
      const copy = { id: to, kind, text, personId, parentId: from };
      const kept = keepClaim(store, articleId, copy);
      if (!kept.ok) return kept;
      for (const link of linksOfClaim(store, from)) {
        writeLink(store, { ...link, by, articleId, claimId: to });
      }
      const detail = { from };
      recordEvent(store, { by, kind: 'claim-copied', articleId, subjectId: to, detail });
      made.push(kept.value);
    }
    store.changed('evidence', articleId);
    return ok(made);
  });
}

type NewLink = Omit<EvidenceLink, 'id' | 'at'> & { readonly articleId: string };

function writeLink(store: Store, made: NewLink): { link: EvidenceLink; isNew: boolean } {
  const { changes } = store
    .prepare<[Record<string, unknown>], never>(
      `INSERT INTO evidence_link (id, article, claim, passage, role, note, made_by, made_at)
       VALUES (@id, (SELECT number FROM article WHERE id = @articleId), @claimId, @passageId,
         @role, @note, @by, @at)
       ON CONFLICT (claim, passage, role) DO NOTHING`,
    )
    .run({ ...made, id: store.newId(), at: store.now() });
  const link = linksOfClaim(store, made.claimId).find(
    ({ passageId, role }) => passageId === made.passageId && role === made.role,
  );
  if (link === undefined) throw new Error('A link just written is not there.');
  return { link, isNew: changes > 0 };
}

/** The links of a claim in the order they were made. */
export function linksOfClaim(store: Store, claimId: string): EvidenceLink[] {
  return store
    .prepare<[string], EvidenceLink>(
      `SELECT ${LINK_COLUMNS} FROM evidence_link WHERE claim = ? ORDER BY number`,
    )
    .all(claimId);
}

function selectClaims(store: Store, tail: string, parameter: string): Claim[] {
  return store
    .prepare<[string], Claim>(
      `SELECT ${CLAIM_COLUMNS} FROM claim c JOIN article a ON a.number = c.article ${tail}`,
    )
    .all(parameter);
}
