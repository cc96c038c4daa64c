/** Each reason for a library that does not open has its own screen, and none destroys anything. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { App } from './pages/App.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

type Launch = () => Promise<RunningApp>;

const libraryOf = (profile: string) => join(profile, 'library');
const databaseOf = (profile: string) => join(libraryOf(profile), 'library.sqlite');

/** A library with three pieces and a backup of them, closed properly. */
async function madeLibrary(launch: Launch): Promise<void> {
  const running = await launch();
  const app = new App(running);
  await app.waitUntilUsable();
  await app.addSamples();
  await app.chooseFromMenu('library.backup');
  await expect(app.messages).toContainText('Backed up 3 pieces');
  await running.quit();
}

/** Removes the journals and puts other bytes in place of the database. */
async function replaceDatabase(profile: string, bytes: Uint8Array): Promise<void> {
  await rm(`${databaseOf(profile)}-wal`, { force: true });
  await rm(`${databaseOf(profile)}-shm`, { force: true });
  await writeFile(databaseOf(profile), bytes);
}

async function opened(launch: Launch): Promise<App> {
  const app = new App(await launch());
  await app.waitUntilUsable();
  return app;
}

test('a damaged library goes back to a backup and keeps the damaged file', async ({
  launch,
  profile,
}) => {
  await madeLibrary(launch);
  const good = await readFile(databaseOf(profile));
  const damaged = Buffer.concat([good.subarray(0, 100), Buffer.alloc(good.length - 100, 0x5a)]);
  await replaceDatabase(profile, damaged);
  const app = await opened(launch);
  await expect(app.recovery.getByRole('heading', { level: 1 })).toHaveText(
    'The library file is damaged',
  );
  await expect(app.recovery).not.toContainText(/delete/i);
  await app.recovery.getByRole('button', { name: 'Restore Go back to a backup' }).click();
  await expect(app.library.rows).toHaveCount(3);
  const kept = await readdir(join(libraryOf(profile), 'set-aside'), { recursive: true });
  expect(kept.some((path) => path.endsWith('library.sqlite'))).toBe(true);
});

test('a damaged library is recovered piece by piece', async ({ launch, profile }) => {
  await madeLibrary(launch);
  const good = await readFile(databaseOf(profile));
  await replaceDatabase(profile, good.subarray(0, Math.floor(good.length * 0.9)));
  const app = await opened(launch);
  await app.recovery.getByRole('button', { name: 'Recover Recover what can be read' }).click();
  await expect(app.messages).toContainText(/Recovered \d+ pieces/);
  await expect(app.library.pane).toBeVisible();
});

test('a library from the future is left alone', async ({ launch, profile }) => {
  await madeLibrary(launch);
  const database = new Database(databaseOf(profile));
  database.pragma('user_version = 9999');
  database.close();
  const before = await readFile(databaseOf(profile));
  const app = await opened(launch);
  await expect(app.recovery.getByRole('heading', { level: 1 })).toHaveText(
    'This library was made by a newer Standfirst',
  );
  await app.recovery.getByRole('button', { name: 'Try again' }).click();
  await expect(app.recovery).toBeVisible();
  expect((await readFile(databaseOf(profile))).equals(before)).toBe(true);
});

test('a library that is gone opens again once it is back', async ({ launch, profile }) => {
  await madeLibrary(launch);
  const elsewhere = join(profile, 'moved');
  await rename(libraryOf(profile), elsewhere);
  const app = await opened(launch);
  await expect(app.recovery.getByRole('heading', { level: 1 })).toHaveText(
    'The library is not where it was',
  );
  await rename(elsewhere, libraryOf(profile));
  await app.recovery.getByRole('button', { name: 'Try again' }).click();
  await expect(app.library.rows).toHaveCount(3);
});

test('a moved library is found in its new folder', async ({ launch, profile }) => {
  await madeLibrary(launch);
  const elsewhere = join(profile, 'moved');
  await rename(libraryOf(profile), elsewhere);
  const app = await opened(launch);
  await app.answerOpenDialogs([elsewhere]);
  await app.recovery.getByRole('button', { name: 'Choose… Open another folder' }).click();
  await expect(app.library.rows).toHaveCount(3);
});

test('what is not a file cannot be read, and a fresh library starts beside it', async ({
  launch,
  profile,
}) => {
  await madeLibrary(launch);
  await rm(databaseOf(profile));
  await mkdir(databaseOf(profile));
  const app = await opened(launch);
  await expect(app.recovery.getByRole('heading', { level: 1 })).toHaveText(
    'The library file cannot be read',
  );
  await app.recovery.getByRole('button', { name: 'Start fresh Start a fresh library' }).click();
  await expect(app.library.pane.getByText('No pieces yet')).toBeVisible();
});

test('a library that another program holds waits for it', async ({ launch, profile }) => {
  await madeLibrary(launch);
  const other = new Database(databaseOf(profile));
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  const app = await opened(launch);
  await expect(app.recovery.getByRole('heading', { level: 1 })).toHaveText(
    'Another program has the library open',
  );
  other.exec('COMMIT');
  other.close();
  await app.recovery.getByRole('button', { name: 'Try again' }).click();
  await expect(app.library.rows).toHaveCount(3);
});
