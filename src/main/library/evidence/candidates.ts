/** Passages of a piece's sources that may support a text: found by its words and its figures. */
import type { Projection } from '../../../shared/evidence/projection.ts';
import type { EvidenceCandidate } from '../../../shared/ipc/areas/evidence.ts';
import type { ParsedInputOf } from '../../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { numberOf } from '../article-row.ts';
import type { Store } from '../store.ts';
import { figureTerms, searchWords } from './index-terms.ts';
import { pieceSources } from './piece-evidence.ts';
import { readProjection } from './projections.ts';
import { rankCandidates } from './rank-candidates.ts';

/** How much more a figure weighs than a word: figures are rare and must agree. */
const FIGURE_WEIGHT = 6;

/** Stretches that the index hands on to be ranked. */
const MOST_FOUND = 60;

type Found = {
  readonly sourceId: string;
  readonly snapshotId: string;
  readonly start: number;
  readonly end: number;
  readonly figures: string;
};

/** Candidates, best first; none when the text has no word worth searching for. */
export function findCandidates(
  store: Store,
  { articleId, text, limit }: ParsedInputOf<'evidence.candidates'>,
): Result<EvidenceCandidate[]> {
  const article = numberOf(store, articleId);
  if (article === null) return fail('not-found', articleId);
  const match = expressionOf(text);
  if (match === null) return ok([]);
  const sources = pieceSources(store, article);
  const ids = sources.map(({ source }) => source.id);
  const texts = new Map<string, Projection | null>();
  const candidates = search(store, ids, match).flatMap((found) => {
    const { sourceId, snapshotId, start, end, figures } = found;
    const source = sources.find((candidate) => candidate.source.id === sourceId)?.source;
    const projection = texts.get(snapshotId) ?? textOf(store, snapshotId);
    texts.set(snapshotId, projection);
    if (source === undefined || projection === null) return [];
    const words = projection.text.slice(start, end);
    return [{ source, snapshotId, start, end, text: words, figures: figures.split(' ') }];
  });
  const best = rankCandidates(text, candidates).slice(0, limit);
  return ok(best.map(({ figures: _figures, ...candidate }) => candidate));
}

function search(store: Store, sourceIds: readonly string[], match: string): Found[] {
  return store
    .prepare<[Record<string, unknown>], Found>(
      `SELECT c.snapshot AS snapshotId, c.start_at AS start, c.end_at AS "end", c.figures,
         coalesce(l.alias_of, l.id) AS sourceId
       FROM source_search
       JOIN source_chunk c ON c.number = source_search.rowid
       JOIN snapshot n ON n.id = c.snapshot
       JOIN library_source l ON l.id = n.source
       WHERE source_search MATCH @match
         AND coalesce(l.alias_of, l.id) IN (SELECT value FROM json_each(@sourceIds))
       ORDER BY bm25(source_search, 1, ${FIGURE_WEIGHT}), n.number, c.start_at LIMIT ${MOST_FOUND}`,
    )
    .all({ match, sourceIds: JSON.stringify(sourceIds) });
}

function textOf(store: Store, snapshotId: string): Projection | null {
  const read = readProjection(store, snapshotId);
  return read.ok ? read.value : null;
}

function expressionOf(text: string): string | null {
  const words = searchWords(text).map((word) => `"${word}"`);
  const figures = figureTerms(text).map((term) => `"${term}"`);
  const parts = [
    ...(words.length === 0 ? [] : [`words : (${words.join(' OR ')})`]),
    ...(figures.length === 0 ? [] : [`figures : (${figures.join(' OR ')})`]),
  ];
  return parts.length === 0 ? null : parts.join(' OR ');
}
