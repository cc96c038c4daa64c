/**
 * Keeping a copy of a source: bytes and text on the disk first, then all rows in one transaction.
 * The row of a copy is never changed afterwards.
 */
import { type CslItem, cslItem } from '../../../shared/evidence/csl/item.ts';
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { FIELD_ORIGINS, LibrarySource } from '../../../shared/evidence/source.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import { keepBytes } from './blobs.ts';
import type { CopyInput } from './copy-requests.ts';
import { carryOver } from './desk-changes.ts';
import { recordEvent } from './events.ts';
import { keepProjection, writeProjection } from './projections.ts';
import { readSnapshotRow, snapshotsOf } from './snapshot-row.ts';
import { changeSource } from './source-changes.ts';
import { chunksToIndex, indexChunks } from './source-index.ts';
import { effectiveSource, writeSource } from './source-row.ts';

type Kept = CopyInput<'copies.keep'>;
type Origins = Readonly<Record<string, (typeof FIELD_ORIGINS)[number]>>;

/** Keeps a copy and what was read of it; answers the new snapshot. */
export function keepCopy(store: Store, input: Kept): Result<Snapshot> {
  const found = effectiveSource(store, input.sourceId);
  if (!found.ok) return found;
  const hash = keepBytes(store.directory, input.bytes);
  const projected = keepProjection(store.directory, {
    projector: input.projection?.projector ?? '',
    text: input.text,
    projection: input.projection,
    html: input.readable,
  });
  const chunks = input.projection === null ? null : chunksToIndex(input.projection);
  return store.write(() => {
    const source = effectiveSource(store, input.sourceId);
    if (!source.ok) return source;
    const id = insertSnapshot(store, source.value, { ...input, hash });
    writeProjection(store, id, projected);
    if (chunks !== null) {
      indexChunks(store, { sourceId: source.value.id, snapshotId: id }, chunks);
    }
    const stated = learn(store, source.value, input);
    if (!stated.ok) return stated;
    recordEvent(store, {
      by: input.by,
      kind: 'snapshot-taken',
      articleId: null,
      subjectId: source.value.id,
      detail: { snapshot: id, hash, text: projected.textHash ?? '' },
    });
    store.changed('evidence');
    const kept = readSnapshotRow(store, id);
    return kept === null ? fail('internal', 'a copy just written is not there') : ok(kept);
  });
}

function insertSnapshot(
  store: Store,
  source: LibrarySource,
  { retrieval, bytes, hash }: Kept & { readonly hash: string },
): string {
  const id = store.newId();
  store
    .prepare<[Record<string, unknown>], never>(
      `INSERT INTO snapshot (id, source, parent, retrieval, size, hash, taken_at)
       VALUES (@id, @source, @parent, @retrieval, @size, @hash, @takenAt)`,
    )
    .run({
      id,
      source: source.id,
      parent: snapshotsOf(store, source.id).at(0)?.id ?? null,
      retrieval: JSON.stringify(retrieval),
      size: bytes.byteLength,
      hash,
      takenAt: retrieval.endedAt,
    });
  return id;
}

/** Takes what the copy says of itself where no person and no file of references said it. */
function learn(
  store: Store,
  before: LibrarySource,
  { by, retrieval, metadata }: Kept,
): Result<null> {
  const csl = filledItem(before, metadata.fields, metadata.origins, retrieval.endedAt.slice(0, 10));
  const changed = changeSource(store, before, { csl }, { by, origin: 'page-text' });
  const after: LibrarySource = {
    ...changed,
    origins: originsOf(before, changed, metadata.origins),
    capture: 'captured',
    captureProblem: null,
  };
  writeSource(store, after);
  return carryOver(store, before, after);
}

function filledItem(
  source: LibrarySource,
  fields: Kept['metadata']['fields'],
  origins: Origins,
  day: string,
): CslItem {
  const stated = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && name in origins && mayFill(source, name),
  );
  const accessed =
    source.csl.URL === undefined
      ? {}
      : { accessed: { 'date-parts': [day.split('-').map(Number)] } };
  return cslItem.parse({ ...source.csl, ...accessed, ...Object.fromEntries(stated) });
}

/** An address is what was asked for, whatever the page calls itself; the first type is a guess. */
function mayFill(source: LibrarySource, name: string): boolean {
  if (name === 'URL' || name === 'id') return false;
  if (!(name in source.csl)) return true;
  const origin = source.origins[name];
  return origin !== 'typed' && origin !== 'import';
}

function originsOf(
  before: LibrarySource,
  after: LibrarySource,
  stated: Origins,
): LibrarySource['origins'] {
  const learnt = Object.keys(after.origins).filter(
    (name) => name in stated && mayFill(before, name),
  );
  return {
    ...after.origins,
    ...Object.fromEntries(learnt.map((name) => [name, stated[name] ?? 'page-text'])),
  };
}
