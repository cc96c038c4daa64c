/**
 * Which backups may go: kept are three of today, the newest of each of the last seven days and
 * of the last four weeks that have one, and three from before format changes. Pure.
 */
import type { StoredBackup } from './backup.ts';
import { DAY } from './clock.ts';

/** How many backups of each kind stay; `least` is how many stay in any case. */
const KEEP = { today: 3, days: 7, weeks: 4, formats: 3, least: 5 } as const;

/** The backups that the rotation no longer needs; `now` in milliseconds. */
export function backupsToDrop(backups: readonly StoredBackup[], now: number): StoredBackup[] {
  const newestFirst = backups.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const formats = newestFirst.filter(isBeforeFormat);
  const regular = newestFirst.filter((backup) => !isBeforeFormat(backup));
  const past = regular.filter((backup) => timeOf(backup) <= now);
  // Backups from before the clock was set back must not crowd out those made since, nor go.
  const ahead = regular.filter((backup) => timeOf(backup) > now);
  const today = dayOf(now);
  const keep = new Set([
    ...formats.slice(0, KEEP.formats),
    ...past.filter((backup) => dayOf(timeOf(backup)) === today).slice(0, KEEP.today),
    ...newestOfDaysAndWeeks(past, today),
    ...newestOfDaysAndWeeks(ahead, today),
  ]);
  const others = regular.filter((backup) => !keep.has(backup));
  for (const backup of others.slice(0, Math.max(0, KEEP.least - keep.size))) keep.add(backup);
  return newestFirst.filter((backup) => !keep.has(backup));
}

function newestOfDaysAndWeeks(newestFirst: readonly StoredBackup[], today: number): StoredBackup[] {
  const age = (backup: StoredBackup) => today - dayOf(timeOf(backup));
  return [
    ...newestPer(newestFirst, age, KEEP.days),
    ...newestPer(newestFirst, (backup) => Math.floor(age(backup) / 7), KEEP.weeks),
  ];
}

/** Counts only days and weeks that have a backup: weeks without any use must not cost one. */
function newestPer(
  newestFirst: readonly StoredBackup[],
  groupOf: (backup: StoredBackup) => number,
  limit: number,
): StoredBackup[] {
  const newest = new Map<number, StoredBackup>();
  for (const backup of newestFirst) {
    const group = groupOf(backup);
    if (newest.size < limit && !newest.has(group)) newest.set(group, backup);
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
