/**
 * Which backups may go: kept are three of today, the newest of each of the last seven days
 * and of each of the last four weeks, and three from before format changes. Pure.
 */
import type { StoredBackup } from './backup.ts';
import { DAY } from './clock.ts';

/** How many backups of each kind stay. */
const KEEP = { today: 3, days: 7, weeks: 4, formats: 3 } as const;

/** The backups that the rotation no longer needs; `now` in milliseconds. */
export function backupsToDrop(backups: readonly StoredBackup[], now: number): StoredBackup[] {
  const newestFirst = backups.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const formats = newestFirst.filter(isBeforeFormat);
  const regular = newestFirst.filter((backup) => !isBeforeFormat(backup));
  const today = dayOf(now);
  const keep = new Set([
    ...formats.slice(0, KEEP.formats),
    ...regular.filter((backup) => dayOf(timeOf(backup)) >= today).slice(0, KEEP.today),
    ...newestPer(regular, (backup) => today - dayOf(timeOf(backup)), KEEP.days),
    ...newestPer(regular, (backup) => Math.floor((today - dayOf(timeOf(backup))) / 7), KEEP.weeks),
  ]);
  return newestFirst.filter((backup) => !keep.has(backup));
}

function newestPer(
  newestFirst: readonly StoredBackup[],
  age: (backup: StoredBackup) => number,
  limit: number,
): StoredBackup[] {
  const newest = new Map<number, StoredBackup>();
  for (const backup of newestFirst) {
    const group = age(backup);
    if (group < limit && !newest.has(group)) newest.set(group, backup);
  }
  return [...newest.values()];
}

function isBeforeFormat(backup: StoredBackup): boolean {
  return backup.label.startsWith('before-format');
}

function timeOf(backup: StoredBackup): number {
  return Date.parse(backup.createdAt);
}

function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
