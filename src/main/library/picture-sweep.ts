/**
 * Picture files of pieces that were deleted for ever, removed during the weekly check. A file
 * goes only when it is old, nothing in the library speaks of it, and no backup or database set
 * aside has its record: whatever a person can still go back to finds its pictures.
 */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { listBackups } from './backup.ts';
import { type Clock, DAY } from './clock.ts';
import { libraryPaths, picturePath } from './paths.ts';
import { withoutMentioned } from './picture-mentions.ts';
import { classify } from './sqlite-errors.ts';

/** How long a file is left alone after it was last written or added again. */
const KEEP_DAYS = 30;

const PICTURE_NAME = /^[0-9a-f]{64}$/;

/** How many records were dropped and how many files removed. */
export type PictureSweep = { readonly records: number; readonly files: number };

/** Sweeps the pictures of a library on a connection of its own; others may be writing. */
export function sweepPictures(directory: string, clock: Clock): Result<PictureSweep> {
  const limit = clock() - KEEP_DAYS * DAY;
  const isOld = (id: string): boolean => {
    const file = statSync(picturePath(directory, id), { throwIfNoEntry: false });
    return file !== undefined && file.mtimeMs < limit;
  };
  try {
    const old = picturesIn(directory).filter(isOld);
    if (old.length === 0) return ok({ records: 0, files: 0 });
    const { database: file } = libraryPaths(directory);
    const database = new Database(file, { fileMustExist: true, timeout: 5000 });
    try {
      const unused = [...withoutMentioned(database, old)];
      const records = forget(database, unused, isOld);
      return ok({ records, files: removeFiles(directory, unused.filter(isOld)) });
    } finally {
      database.close();
    }
  } catch (error) {
    return { ok: false, error: classify(error) };
  }
}

/** Ids of all picture files, by their names. */
function picturesIn(directory: string): string[] {
  const { pictures } = libraryPaths(directory);
  if (!existsSync(pictures)) return [];
  return readdirSync(pictures, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && PICTURE_NAME.test(entry.name))
    .map((entry) => entry.name);
}

/** Drops the records, so that later backups do not hold them; a picture added again stays. */
function forget(
  database: Database.Database,
  ids: readonly string[],
  isOld: (id: string) => boolean,
): number {
  const drop = database.prepare<[string], never>('DELETE FROM asset WHERE id = ?');
  const dropAll = database.transaction(() =>
    ids.filter(isOld).reduce((count, id) => count + drop.run(id).changes, 0),
  );
  return dropAll.immediate();
}

function removeFiles(directory: string, ids: readonly string[]): number {
  const kept = picturesOfCopies(directory);
  const gone = ids.filter((id) => !kept.has(id));
  for (const id of gone) rmSync(picturePath(directory, id), { force: true });
  return gone.length;
}

/** Records in all backups and databases set aside; throws when one of them cannot be read. */
function picturesOfCopies(directory: string): ReadonlySet<string> {
  const { backups, setAside } = libraryPaths(directory);
  const files = listBackups(directory).map(({ fileName }) => join(backups, fileName));
  const aside = existsSync(setAside) ? readdirSync(setAside, { recursive: true }) : [];
  const databases = aside.map(String).filter((name) => name.endsWith('.sqlite'));
  files.push(...databases.map((name) => join(setAside, name)));
  return new Set(files.flatMap(recordsIn));
}

function recordsIn(file: string): string[] {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    return copy.prepare<[], string>('SELECT id FROM asset').pluck().all();
  } finally {
    copy.close();
  }
}
