/**
 * The full-text index over saved texts: words, and figures in one canonical form, so that
 * "$56.2bn" finds "56,200,000,000 dollars". Only the newest copy of a source is in it.
 */
import { chunksOf } from '../../../shared/evidence/chunks.ts';
import type { Projection } from '../../../shared/evidence/projection.ts';
import type { Store } from '../store.ts';
import { figureTerms } from './index-terms.ts';
import { readProjection } from './projections.ts';

/** Puts a text into the index in place of what is there of the same source. */
export function indexText(
  store: Store,
  { sourceId, snapshotId }: { readonly sourceId: string; readonly snapshotId: string },
  text: Projection,
): void {
  forget(store, sourceId);
  const addChunk = store.prepare<[string, number, number], never>(
    'INSERT INTO source_chunk (snapshot, start_at, end_at) VALUES (?, ?, ?)',
  );
  const addText = store.prepare<[number | bigint, string, string], never>(
    'INSERT INTO source_search (rowid, words, figures) VALUES (?, ?, ?)',
  );
  for (const { start, end } of chunksOf(text)) {
    const words = text.text.slice(start, end);
    const { lastInsertRowid } = addChunk.run(snapshotId, start, end);
    addText.run(lastInsertRowid, words, figureTerms(words).join(' '));
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
      if (text.ok) indexText(store, ids, text.value);
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
