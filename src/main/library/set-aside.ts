/**
 * Putting a library file out of the way: it is moved with its journals into a dated folder
 * and never deleted. On this stand starting afresh and going back to a backup.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { copyFileSafely, syncDirectory } from '../system/durable-file.ts';
import { checkCopy, listBackups } from './backup.ts';
import { type Clock, isoTime, systemClock } from './clock.ts';
import { refuseWhileHeld } from './holders.ts';
import { openFresh } from './open.ts';
import { type LibraryPaths, libraryPaths } from './paths.ts';
import { classify } from './sqlite-errors.ts';

/** Where the old files are now; empty when there were none. */
export type SetAside = { readonly keptAs: string };

/** Moves the library file and its journals aside; returns their folder. */
export function moveAside(directory: string, clock: Clock): string {
  const paths = libraryPaths(directory);
  const files = [paths.database, ...paths.journals].filter((file) => existsSync(file));
  if (files.length === 0) return '';
  const folder = freeFolder(paths.setAside, isoTime(clock()).replaceAll(':', '-'));
  moveTogether(files, folder);
  syncDirectory(folder);
  syncDirectory(directory);
  return folder;
}

/** All or none: a library without its journal is an older one, or no library at all. */
function moveTogether(files: readonly string[], folder: string): void {
  const moved: string[] = [];
  try {
    for (const file of files) {
      renameSync(file, join(folder, basename(file)));
      moved.push(file);
    }
  } catch (error) {
    for (const file of moved) renameSync(join(folder, basename(file)), file);
    rmdirSync(folder);
    throw error;
  }
}

/** Begins an empty library; what was there is kept aside. */
export function startFresh(directory: string, clock: Clock = systemClock): Result<SetAside> {
  return attempt(() => {
    const free = refuseWhileHeld(directory);
    if (!free.ok) return free;
    const keptAs = moveAside(directory, clock);
    const opened = openFresh(directory, clock);
    if (!opened.ok) return opened;
    opened.value.close();
    return ok({ keptAs });
  });
}

/** Goes back to a backup, after checking it; the present file is kept aside. */
export function restoreBackup(
  directory: string,
  fileName: string,
  clock: Clock = systemClock,
): Result<SetAside> {
  return attempt(() => {
    if (!listBackups(directory).some((backup) => backup.fileName === fileName)) {
      return fail('not-found', fileName, 'This backup is no longer in the folder.');
    }
    const paths = libraryPaths(directory);
    const backup = join(paths.backups, fileName);
    const checked = checkCopy(backup);
    if (!checked.ok) return checked;
    const free = refuseWhileHeld(directory);
    if (!free.ok) return free;
    return ok({ keptAs: replaceByCopy(paths, backup, clock) });
  });
}

/** The copy is whole before the present file moves, so that a full disk leaves that in place. */
function replaceByCopy(paths: LibraryPaths, backup: string, clock: Clock): string {
  const copy = join(paths.recovering, 'restored.sqlite');
  try {
    mkdirSync(paths.recovering, { recursive: true });
    copyFileSafely(backup, copy);
    const keptAs = moveAside(paths.directory, clock);
    renameSync(copy, paths.database);
    syncDirectory(paths.directory);
    return keptAs;
  } finally {
    rmSync(paths.recovering, { recursive: true, force: true });
  }
}

function freeFolder(parent: string, name: string): string {
  let folder = join(parent, name);
  for (let attempts = 2; existsSync(folder); attempts += 1)
    folder = join(parent, `${name}-${attempts}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function attempt<Value>(work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (error) {
    return { ok: false, error: classify(error) };
  }
}
