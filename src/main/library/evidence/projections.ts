/**
 * The texts of saved copies. They are files by content hash like the copies themselves, because
 * they can be made again and need not swell every backup; the index over them is in the database.
 */
import { type Projection, projection } from '../../../shared/evidence/projection.ts';
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import { textHash } from '../../../shared/evidence/text-hash.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import type { Store } from '../store.ts';
import { keepBytes, readBytes } from './blobs.ts';

/** What a projector made of a copy: a text and a readable page, or why there is none. */
export type Projected = {
  readonly projector: string;
  readonly text: Snapshot['text'];
  readonly projection: Projection | null;
  readonly html: string | null;
};

type SqlProjection = {
  readonly projector: string;
  readonly file: string | null;
  readonly readable: string | null;
};

/** The files of a projection, on the disk before its row is written. */
export type KeptProjection = {
  readonly projector: string;
  readonly textState: Snapshot['text'];
  readonly textHash: string | null;
  readonly file: string | null;
  readonly readable: string | null;
};

/** Keeps the text and the page of a copy as files. */
export function keepProjection(directory: string, made: Projected): KeptProjection {
  const file = made.projection === null ? null : bytesOf(JSON.stringify(made.projection));
  const readable = made.html === null ? null : bytesOf(made.html);
  return {
    projector: made.projector,
    textState: made.text,
    textHash: made.projection === null ? null : textHash(made.projection.text),
    file: file === null ? null : keepBytes(directory, file),
    readable: readable === null ? null : keepBytes(directory, readable),
  };
}

/** Writes the row of a kept projection; the newest of a snapshot is the one that is read. */
export function writeProjection(store: Store, snapshotId: string, kept: KeptProjection): void {
  store
    .prepare<[Record<string, unknown>], never>(
      `INSERT OR REPLACE INTO projection (snapshot, projector, text_state, text_hash, file, readable)
       VALUES (@snapshotId, @projector, @textState, @textHash, @file, @readable)`,
    )
    .run({ ...kept, snapshotId });
}

/** The text of a snapshot; an error when none could be read from it. */
export function readProjection(store: Store, snapshotId: string): Result<Projection> {
  const row = rowOf(store, snapshotId);
  if (row === null || row.file === null) {
    return fail('not-found', snapshotId, 'There is no text in the saved copy of this source.');
  }
  const bytes = readBytes(store.directory, row.file);
  if (!bytes.ok) return bytes;
  return ok(projection.parse(JSON.parse(new TextDecoder().decode(bytes.value))));
}

/** The readable page of a snapshot; null when it is no page. */
export function readReadable(store: Store, snapshotId: string): Result<string | null> {
  const file = rowOf(store, snapshotId)?.readable ?? null;
  if (file === null) return ok(null);
  const bytes = readBytes(store.directory, file);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

function rowOf(store: Store, snapshotId: string): SqlProjection | null {
  const row = store
    .prepare<[string], SqlProjection>(
      `SELECT projector, file, readable FROM projection WHERE snapshot = ?
       ORDER BY number DESC LIMIT 1`,
    )
    .get(snapshotId);
  return row ?? null;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
