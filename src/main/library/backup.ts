/**
 * Backups: a consistent copy of the library file, opened and checked before it counts.
 * The name of each says when it was made, why, and how many pieces are in it.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupRow } from '../../shared/ipc/areas/library.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { syncDirectory, syncFile } from '../system/durable-file.ts';
import { type Clock, isoTime } from './clock.ts';
import { libraryPaths } from './paths.ts';
import { classify } from './sqlite-errors.ts';

/** A backup in the folder: what windows see, and why it was made. */
export type StoredBackup = BackupRow & { readonly label: string };

const NAME =
  /^library_(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)_([a-z0-9-]+)_(\d+)\.sqlite$/;

/** Start of the name of a copy that is not checked yet. */
const UNCHECKED = '.unchecked-';

/** A copy that old belongs to no backup under way: an hour in milliseconds. */
const UNFINISHED_AGE = 60 * 60 * 1000;

/** Makes a backup of an open library and checks the copy; a bad copy is removed and reported. */
export function createBackup(
  database: Database.Database,
  directory: string,
  clock: Clock,
  label: string,
): Result<BackupRow> {
  const { backups } = libraryPaths(directory);
  mkdirSync(backups, { recursive: true });
  const createdAt = isoTime(clock());
  // Threads of one process may make backups at once; none may take another's copy for its own.
  const unchecked = join(backups, `${UNCHECKED}${randomUUID()}.sqlite`);
  try {
    database.prepare<[string], never>('VACUUM INTO ?').run(unchecked);
    syncFile(unchecked);
    const articles = checkCopy(unchecked);
    if (!articles.ok) return articles;
    const stamp = createdAt.replaceAll(':', '-');
    const fileName = `library_${stamp}_${label}_${articles.value}.sqlite`;
    renameSync(unchecked, join(backups, fileName));
    syncDirectory(backups);
    const { size } = statSync(join(backups, fileName));
    return ok({ fileName, createdAt, articles: articles.value, size });
  } catch (error) {
    return { ok: false, error: classify(error) };
  } finally {
    rmSync(unchecked, { force: true });
  }
}

/** Backups of a library, newest first, read from their names alone. */
export function listBackups(directory: string): StoredBackup[] {
  const { backups } = libraryPaths(directory);
  return namesIn(backups)
    .flatMap((fileName) => {
      const match = NAME.exec(fileName);
      const size = statSync(join(backups, fileName), { throwIfNoEntry: false })?.size;
      if (match === null || size === undefined) return [];
      const [, hour, minute, second, label, articles] = match;
      const createdAt = `${hour}:${minute}:${second}`;
      return [{ fileName, createdAt, articles: Number(articles), size, label: label ?? '' }];
    })
    .sort((first, second) => second.createdAt.localeCompare(first.createdAt));
}

/** Removes copies that a killed process left half made; those of running ones are younger. */
export function removeUnfinished(directory: string, now: number): void {
  const { backups } = libraryPaths(directory);
  for (const name of namesIn(backups)) {
    if (!name.startsWith(UNCHECKED)) continue;
    const file = join(backups, name);
    const age = now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > UNFINISHED_AGE) rmSync(file, { force: true });
  }
}

/** Opens a copy on its own and checks every page; answers how many pieces it holds. */
export function checkCopy(file: string): Result<number> {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = copy.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') return fail('corrupt', String(verdict));
    const count = copy.prepare<[], number>('SELECT count(*) FROM article').pluck().get();
    return ok(count ?? 0);
  } finally {
    copy.close();
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
