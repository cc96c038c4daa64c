/** Reading saved copies back: one whole, or the texts of all sources of a piece. */
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { numberOf } from '../article-row.ts';
import type { Store } from '../store.ts';
import { readBytes } from './blobs.ts';
import type { CopyInput, SourceText, WholeCopy } from './copy-requests.ts';
import { pieceSources } from './piece-evidence.ts';
import { readProjection, readReadable } from './projections.ts';
import { readSnapshotRow, snapshotsOf } from './snapshot-row.ts';

/** A copy with its bytes; an error says whether they are missing or were altered. */
export function readCopy(
  store: Store,
  { snapshotId }: CopyInput<'copies.read'>,
): Result<WholeCopy> {
  const snapshot = readSnapshotRow(store, snapshotId);
  if (snapshot === null) return fail('not-found', snapshotId);
  const bytes = readBytes(store.directory, snapshot.hash);
  if (!bytes.ok) return bytes;
  const projection = snapshot.textHash === null ? ok(null) : readProjection(store, snapshotId);
  if (!projection.ok) return projection;
  const readable = readReadable(store, snapshotId);
  if (!readable.ok) return readable;
  return ok({
    snapshot,
    bytes: bytes.value,
    projection: projection.value,
    readable: readable.value,
  });
}

/** The newest text of each source of a piece; sources without one are left out. */
export function readTexts(
  store: Store,
  { articleId, known }: CopyInput<'copies.texts'>,
): Result<SourceText[]> {
  const article = numberOf(store, articleId);
  if (article === null) return fail('not-found', articleId);
  const texts: SourceText[] = [];
  for (const { source } of pieceSources(store, article)) {
    const newest = snapshotsOf(store, source.id).find(({ textHash }) => textHash !== null);
    if (newest === undefined || texts.some(({ sourceId }) => sourceId === source.id)) continue;
    const isKnown = known.includes(newest.id);
    const projection = isKnown ? ok(null) : readProjection(store, newest.id);
    if (!projection.ok) return projection;
    texts.push({ sourceId: source.id, snapshotId: newest.id, projection: projection.value });
  }
  return ok(texts);
}
