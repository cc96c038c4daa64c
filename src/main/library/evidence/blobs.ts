/**
 * Saved bytes of sources: files named by their SHA-256, written once and never changed. They are
 * on the disk before any row speaks of them, and what is read back is checked against its name.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { replaceFile } from '../../system/durable-file.ts';
import { hashOf } from '../assets.ts';
import { copyPath } from '../paths.ts';

/** Keeps bytes; answers the hash by which they are found again. Throws what the disk throws. */
export function keepBytes(directory: string, bytes: Uint8Array): string {
  const hash = hashOf(bytes);
  const file = copyPath(directory, hash);
  if (statSync(file, { throwIfNoEntry: false })?.size === bytes.byteLength) return hash;
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, bytes);
  return hash;
}

/** The bytes of a hash; a missing or altered file is an error that says so. */
export function readBytes(directory: string, hash: string): Result<Uint8Array> {
  const bytes = fileBytes(copyPath(directory, hash));
  if (bytes === null)
    return fail('file-missing', hash, 'The saved copy of this source is missing.');
  if (hashOf(bytes) === hash) return ok(bytes);
  return fail('corrupt', hash, 'The saved copy of this source was altered.');
}

/** What is wrong with the files that rows speak of, in words for people. */
export function copyProblems(database: Database, directory: string): string[] {
  const rows = database
    .prepare<[], { hash: string }>(
      `SELECT hash FROM snapshot UNION SELECT file FROM projection WHERE file IS NOT NULL
       UNION SELECT readable FROM projection WHERE readable IS NOT NULL`,
    )
    .all();
  return rows.flatMap(({ hash }) => {
    const bytes = fileBytes(copyPath(directory, hash));
    if (bytes === null) return [`Saved copy ${hash}: its file is missing.`];
    return hashOf(bytes) === hash ? [] : [`Saved copy ${hash}: its file was altered.`];
  });
}

function fileBytes(file: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}
