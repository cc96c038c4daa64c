import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StoredBackup } from '../../../src/main/library/backup.ts';
import { backupsToDrop } from '../../../src/main/library/backup-rotation.ts';
import { runChore } from '../../../src/main/library/chore-thread.ts';
import { libraryPaths } from '../../../src/main/library/paths.ts';
import { recoverLibrary } from '../../../src/main/library/recover.ts';
import { restoreBackup, startFresh } from '../../../src/main/library/set-aside.ts';
import {
  addPiece,
  codeOf,
  DAY,
  temporaryDirectory,
  testClock,
  testLibrary,
  unwrap,
  wordsOf,
} from '../../support/library.ts';

test('a backup holds the library of its moment and can be gone back to', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const piece = await addPiece(library, 'Before');
  const backup = unwrap(await library.call('library.backup', {}));
  expect(backup.articles).toBe(1);
  await addPiece(library, 'After');
  await library.close();

  const { keptAs } = unwrap(restoreBackup(directory, backup.fileName));
  const restored = testLibrary(directory, { expectExisting: true });
  expect(unwrap(await restored.call('articles.get', { id: piece.id })).headline).toBe('Before');
  expect(unwrap(await restored.call('library.facets', {})).places.library).toBe(1);
  expect(readdirSync(keptAs)).toContain('library.sqlite');
});

test('a damaged backup is refused and the library stays as it is', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  await addPiece(library, 'Safe');
  const { fileName } = unwrap(await library.call('library.backup', {}));
  await library.close();
  writeFileSync(join(libraryPaths(directory).backups, fileName), 'no longer a database');
  expect(codeOf(restoreBackup(directory, fileName))).toBe('corrupt');
  expect(codeOf(restoreBackup(directory, '../library.sqlite'))).toBe('not-found');
  const reopened = testLibrary(directory);
  expect(unwrap(await reopened.call('library.facets', {})).places.library).toBe(1);
});

test('a day brings one automatic backup; later ones of the day change nothing', async () => {
  const time = testClock();
  const directory = temporaryDirectory();
  const library = testLibrary(directory, { clock: time.clock });
  await addPiece(library, 'Daily');
  expect(unwrap(await library.maintain()).backup).not.toBeNull();
  time.advance(DAY / 2);
  expect(unwrap(await library.maintain()).backup).toBeNull();
  time.advance(DAY);
  expect(unwrap(await library.maintain()).backup).not.toBeNull();
  expect(unwrap(await library.call('library.backups', {}))).toHaveLength(2);
});

test('the file is checked weekly, and after a process that ended without closing it', async () => {
  const time = testClock();
  const directory = temporaryDirectory();
  const library = testLibrary(directory, { clock: time.clock });
  const due = async () => unwrap(await library.maintain()).checkDue;
  expect([await due(), await due()], 'due until one was made').toEqual([true, true]);
  unwrap(await library.noteCheck());
  expect(await due()).toBe(false);
  time.advance(7 * DAY);
  expect(await due()).toBe(true);
  writeFileSync(join(libraryPaths(directory).holders, 'crashed.json'), '');
  const again = testLibrary(directory, { clock: time.clock });
  expect(unwrap(await again.maintain()).checkDue).toBe(true);
});

test('no folder for backups is no error', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  rmSync(libraryPaths(directory).backups, { recursive: true, force: true });
  expect(unwrap(await library.call('library.backups', {}))).toEqual([]);
});

const now = Date.parse('2026-11-20T18:00:00.000Z');

const at = (hoursAgo: number, label = 'daily'): StoredBackup => ({
  fileName: `${label}-${hoursAgo}`,
  createdAt: new Date(now - hoursAgo * 3_600_000).toISOString(),
  articles: 1,
  size: 1,
  label,
});

/** Ages in hours of the daily backups that the rotation keeps. */
function keptAges(all: readonly StoredBackup[]): number[] {
  const dropped = new Set(backupsToDrop(all, now));
  return all
    .filter((backup) => !dropped.has(backup))
    .map((backup) => (now - Date.parse(backup.createdAt)) / 3_600_000);
}

test('a first backup after weeks away costs none of the days before', () => {
  const away = 40 * 24;
  const days = Array.from({ length: 10 }, (_, index) => at(away + index * 24));
  const ages = keptAges([at(0), ...days]);
  expect(ages.slice(0, 7)).toEqual([0, ...[0, 1, 2, 3, 4, 5].map((day) => away + day * 24)]);
});

test('a few backups of one day long ago all stay', () => {
  expect(keptAges([at(0), at(500), at(501), at(502), at(503)])).toHaveLength(5);
});

test('a clock set back costs neither the newest backup nor those from before', () => {
  const ahead = Array.from({ length: 10 }, (_, index) => at(-1000 + index * 24));
  const ages = keptAges([...ahead, at(0), at(24)]);
  expect(ages).toContain(0);
  expect(ages).toContain(24);
  expect(ages).toContain(-1000);
});

test('the rotation keeps three of today, seven days, four weeks and three format changes', () => {
  const everySixHours = Array.from({ length: 4 * 60 }, (_, index) => at(index * 6));
  const formats = [1, 2, 3, 4, 5].map((age) => at(age * 100, `before-format-${age}`));
  const all = [...everySixHours, ...formats];
  const dropped = new Set(backupsToDrop(all, now));
  const kept = all.filter((backup) => !dropped.has(backup));
  const hours = kept
    .filter((backup) => backup.label === 'daily')
    .map((backup) => (now - Date.parse(backup.createdAt)) / 3_600_000);
  expect(hours).toEqual([0, 6, 12, 24, 48, 72, 96, 120, 144, 168, 336, 504]);
  expect(kept.filter((backup) => backup.label !== 'daily').map(({ label }) => label)).toEqual([
    'before-format-1',
    'before-format-2',
    'before-format-3',
  ]);
});

test('backups made at the same time stay apart', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  for (let index = 0; index < 30; index += 1)
    await addPiece(library, `${index}`, {}, wordsOf(5000));
  const worker = new URL('../../../src/main/library/worker.ts', import.meta.url);
  const labels = ['manual', 'daily', 'third'];
  const made = await Promise.all(
    labels.map((label) => runChore(worker, { kind: 'back-up', directory, label })),
  );
  expect(made.map((backup) => unwrap(backup).articles)).toEqual([30, 30, 30]);
  expect(readdirSync(libraryPaths(directory).backups)).toHaveLength(3);
});

test('nothing is moved away while another program has the library open', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  await addPiece(library, 'Held');
  const { fileName } = unwrap(await library.call('library.backup', {}));
  await library.close();
  const note = { pid: process.ppid, host: hostname(), who: 'command line', since: '' };
  writeFileSync(join(libraryPaths(directory).holders, 'other.json'), JSON.stringify(note));
  const refused = [
    startFresh(directory),
    restoreBackup(directory, fileName),
    recoverLibrary(directory),
  ];
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'locked-by-other'));
  expect(existsSync(libraryPaths(directory).setAside)).toBe(false);
});

test('a library that cannot be moved away whole stays where it was', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  await addPiece(library, 'Whole');
  await library.close();
  const { database, journals, setAside } = libraryPaths(directory);
  for (const journal of journals) writeFileSync(journal, '');
  const clockOfAnAccident = () => {
    for (const journal of journals) rmSync(journal, { force: true });
    return now;
  };
  expect(startFresh(directory, clockOfAnAccident).ok).toBe(false);
  expect(existsSync(database)).toBe(true);
  expect(readdirSync(setAside)).toEqual([]);
});
