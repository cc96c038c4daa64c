/**
 * The full-text index over saved texts: words, and figures in one canonical form, so that
 * "$56.2bn" finds "56,200,000,000 dollars". Only the newest copy of a source is in it.
 */
import { chunksOf } from '../../../shared/evidence/chunks.ts';
import type { Projection } from '../../../shared/evidence/projection.ts';
import type { Range } from '../../../shared/verify/text/range.ts';
import type { Store } from '../store.ts';
import { figureTerms } from './index-terms.ts';
import { readProjection } from './projections.ts';

/** A stretch with what it is found by. */
type IndexedChunk = Range & { readonly words: string; readonly figures: string };

/** Reads the stretches of a text. Takes a while for a long one: call it before a transaction. */
export function chunksToIndex(text: Projection): IndexedChunk[] {
  return chunksOf(text).map(({ start, end }) => {
    const words = text.text.slice(start, end);
    return { start, end, words, figures: figureTerms(words).join(' ') };
  });
}

/** Puts stretches into the index in place of what is there of the same source. */
export function indexChunks(
  store: Store,
  { sourceId, snapshotId }: { readonly sourceId: string; readonly snapshotId: string },
  chunks: readonly IndexedChunk[],
): void {
  forget(store, sourceId);
  const addChunk = store.prepare<[string, number, number, string], never>(
    'INSERT INTO source_chunk (snapshot, start_at, end_at, figures) VALUES (?, ?, ?, ?)',
  );
  const addText = store.prepare<[number | bigint, string, string], never>(
    'INSERT INTO source_search (rowid, words, figures) VALUES (?, ?, ?)',
  );
  for (const { start, end, words, figures } of chunks) {
    const { lastInsertRowid } = addChunk.run(snapshotId, start, end, figures);
    addText.run(lastInsertRowid, words, figures);
  }
}

/** Makes the whole index anew from the texts; one that cannot be read is left out. */
export function indexAllTexts(store: Store): void {
  store.write(() => {
    store.database.exec("INSERT INTO source_search (source_search) VALUES ('delete-all')");
    store.database.exec('DELETE FROM source_chunk');
    const newest = store
      .prepare<[], { sourceId: string; snapshotId: string }>(
        `SELECT n.source AS sourceId, n.id AS snapshotId FROM snapshot n
         WHERE n.number = (SELECT max(m.number) FROM snapshot m JOIN projection p
           ON p.snapshot = m.id WHERE m.source = n.source AND p.file IS NOT NULL)`,
      )
      .all();
    for (const ids of newest) {
      const text = readProjection(store, ids.snapshotId);
      if (text.ok) indexChunks(store, ids, chunksToIndex(text.value));
    }
  });
}

function forget(store: Store, sourceId: string): void {
  const chunks = `SELECT number FROM source_chunk WHERE snapshot IN
    (SELECT id FROM snapshot WHERE source = ?)`;
  store
    .prepare<[string], never>(`DELETE FROM source_search WHERE rowid IN (${chunks})`)
    .run(sourceId);
  store
    .prepare<[string], never>(`DELETE FROM source_chunk WHERE number IN (${chunks})`)
    .run(sourceId);
}
