/**
 * Daily work on an open library, done when nobody waits: backup, rotation, trash, journal.
 * The trash is emptied only after a verified backup of today, so that a wrong clock costs
 * nothing.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { createBackup, listBackups, removeUnfinished } from './backup.ts';
import { backupsToDrop } from './backup-rotation.ts';
import { isCheckDue } from './check-schedule.ts';
import { DAY } from './clock.ts';
import { libraryPaths } from './paths.ts';
import type { Store } from './store.ts';
import { deleteForever, expiredInTrash } from './trash.ts';

/** What was done: names of backups made and dropped, and how many pieces left the trash. */
export type MaintenanceReport = {
  readonly backup: string | null;
  readonly dropped: readonly string[];
  readonly purged: number;
  /** Whether the weekly check is due; the library's thread leaves it to another one. */
  readonly checkDue: boolean;
  /** What that check found: empty when all is well, null when none was made. */
  readonly problems: readonly string[] | null;
};

/** Whether the newest backup is a day old, or none exists; a clock set back also makes one due. */
export function isBackupDue(directory: string, now: number): boolean {
  const newest = listBackups(directory).at(0);
  return newest === undefined || Math.abs(now - Date.parse(newest.createdAt)) >= DAY;
}

/** Does what is due today. */
export function maintain(store: Store): Result<MaintenanceReport> {
  const backup = isBackupDue(store.directory, store.clock())
    ? createBackup(store.database, store.directory, store.clock, 'daily')
    : ok(null);
  if (!backup.ok) return backup;
  const dropped = backupsToDrop(listBackups(store.directory), store.clock());
  removeUnfinished(store.directory, store.clock());
  const { backups } = libraryPaths(store.directory);
  for (const { fileName } of dropped) rmSync(join(backups, fileName), { force: true });
  const expired = expiredInTrash(store);
  const purged = expired.length === 0 ? ok({ deleted: 0 }) : deleteForever(store, { ids: expired });
  if (!purged.ok) return purged;
  store.database.pragma('wal_checkpoint(TRUNCATE)');
  return ok({
    backup: backup.value?.fileName ?? null,
    dropped: dropped.map((row) => row.fileName),
    purged: purged.value.deleted,
    checkDue: isCheckDue(store),
    problems: null,
  });
}
