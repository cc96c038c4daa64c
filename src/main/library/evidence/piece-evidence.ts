/** Everything the library knows about the evidence of one piece. */
import type { Passage } from '../../../shared/evidence/passage.ts';
import type { PieceEvidence, PieceSource } from '../../../shared/evidence/piece-evidence.ts';
import type { LibrarySource } from '../../../shared/evidence/source.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { numberOf } from '../article-row.ts';
import { listSources } from '../sources-table.ts';
import type { Store } from '../store.ts';
import { proofsOf } from './body-proofs.ts';
import { claimsOf, linksOf } from './claims.ts';
import { decisionsOf, overridesOf } from './decisions.ts';
import { sourceOfEntry } from './entries.ts';
import { selectPassages } from './passages.ts';
import { peopleOf } from './people.ts';
import { repliesOf } from './replies.ts';
import { snapshotsOf } from './snapshot-row.ts';
import { readSource } from './source-row.ts';

/** The evidence of a piece, ready for checks, rail and reports. */
export function readPieceEvidence(
  store: Store,
  { articleId }: ParsedInputOf<'evidence.piece'>,
): Result<PieceEvidence> {
  const article = numberOf(store, articleId);
  if (article === null) return fail('not-found', articleId);
  const claims = claimsOf(store, articleId);
  const sources = pieceSources(store, article);
  const passages = selectPassages(
    store,
    `WHERE p.id IN (SELECT passage FROM evidence_link WHERE article = @article)
     ORDER BY p.snapshot, p.start_at, p.end_at`,
    { article },
  );
  return ok({
    sources,
    unlisted: unlistedSources(store, sources, passages),
    people: peopleOf(
      store,
      claims.flatMap(({ personId }) => personId ?? []),
    ),
    passages,
    claims,
    links: linksOf(store, article),
    proofs: proofsOf(store, articleId),
    decisions: decisionsOf(store, article),
    overrides: overridesOf(store, articleId),
    replies: repliesOf(store, articleId),
  });
}

function unlistedSources(
  store: Store,
  listed: readonly PieceSource[],
  passages: readonly Passage[],
): LibrarySource[] {
  const ids = new Set(passages.map(({ sourceId }) => sourceId));
  for (const { source } of listed) ids.delete(source.id);
  return Array.from(ids).flatMap((id) => readSource(store, id) ?? []);
}

/** The entries of a piece in reading order, each with its source and newest copy. */
export function pieceSources(store: Store, article: number): PieceSource[] {
  return listSources(store, article).flatMap((entry) => {
    const source = sourceOfEntry(store, entry.id);
    if (source === null) return [];
    return [{ entry, source, snapshot: snapshotsOf(store, source.id).at(0) ?? null }];
  });
}
