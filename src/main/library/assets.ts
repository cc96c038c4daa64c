/**
 * Pictures: bytes in a folder named by their SHA-256, one record each. The same picture is
 * stored once however often it is used; bytes are on the disk before the record exists.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type AssetRecord, embeddedFacts } from '../../shared/article/asset.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { replaceFile } from '../system/durable-file.ts';
import { picturePath } from './paths.ts';
import { readPictureFacts } from './picture-facts.ts';
import { readPictureShape } from './picture-shape.ts';
import type { Store } from './store.ts';

/** Largest picture accepted, in bytes. */
const MAX_BYTES = 100 * 1024 * 1024;

type SqlAsset = Omit<AssetRecord, 'embedded'> & { readonly embedded: string };

/** Stores a picture with its dimensions and embedded facts; a known one is answered as it is. */
export async function addAsset(
  store: Store,
  input: ParsedInputOf<'assets.add'>,
): Promise<Result<AssetRecord>> {
  if (input.bytes.byteLength > MAX_BYTES) return fail('import-too-large', input.fileName);
  const id = hashOf(input.bytes);
  const known = readAsset(store, id);
  if (known !== null && isStored(store, known)) {
    freshen(picturePath(store.directory, id));
    return ok(known);
  }
  const shape = readPictureShape(input.bytes);
  if (!shape.ok) return shape;
  const embedded = await readPictureFacts(input.bytes);
  const record: AssetRecord = {
    id,
    ...shape.value,
    size: input.bytes.byteLength,
    fileName: basename(input.fileName),
    embedded,
  };
  storeAsset(store, record, input.bytes);
  return ok(record);
}

/** Writes a picture whose record is known; its bytes must hash to the record's id. */
export function storeAsset(store: Store, record: AssetRecord, bytes: Uint8Array): void {
  if (isStored(store, record)) freshen(picturePath(store.directory, record.id));
  else {
    const file = picturePath(store.directory, record.id);
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, bytes);
  }
  store
    .prepare<[Record<string, unknown>], never>(
      `INSERT INTO asset (id, media_type, width, height, size, file_name, embedded)
       VALUES (@id, @mediaType, @width, @height, @size, @fileName, @embedded)
       ON CONFLICT (id) DO NOTHING`,
    )
    .run({ ...record, embedded: JSON.stringify(record.embedded) });
}

/** The record of a picture, or null. */
export function getAsset(
  store: Store,
  input: ParsedInputOf<'assets.get'>,
): Result<AssetRecord | null> {
  return ok(readAsset(store, input.id));
}

/** The record of a picture, or null. */
export function readAsset(store: Store, id: string): AssetRecord | null {
  const row = store
    .prepare<[string], SqlAsset>(
      `SELECT id, media_type AS mediaType, width, height, size, file_name AS fileName, embedded
       FROM asset WHERE id = ?`,
    )
    .get(id);
  if (row === undefined) return null;
  return { ...row, embedded: embeddedFacts.parse(JSON.parse(row.embedded)) };
}

/** The bytes of a picture; null when its file is gone, which is no reason to lose the text. */
export function readAssetBytes(store: Store, id: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(picturePath(store.directory, id)));
  } catch {
    return null;
  }
}

/** The id of a picture: SHA-256 of its bytes in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A picture added again is as good as new: no sweep may take it before its piece is saved. */
function freshen(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

function isStored(store: Store, record: AssetRecord): boolean {
  const file = statSync(picturePath(store.directory, record.id), { throwIfNoEntry: false });
  return file?.size === record.size;
}
