import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { doChore } from '../../../src/main/library/chores.ts';
import { checkIntegrity } from '../../../src/main/library/integrity.ts';
import { libraryPaths } from '../../../src/main/library/paths.ts';
import { recoverLibrary } from '../../../src/main/library/recover.ts';
import { isSearchIndexSound } from '../../../src/main/library/search-index.ts';
import { startFresh } from '../../../src/main/library/set-aside.ts';
import { EVERYTHING } from '../../../src/shared/search/filter.ts';
import {
  addPiece,
  bodyOf,
  temporaryDirectory,
  testLibrary,
  unwrap,
  wordsOf,
} from '../../support/library.ts';

const PAGE = 4096;
const PIECES = 40;

/** A closed library of long pieces, with a backup of the first half of them if wanted. */
async function library(withBackup: boolean): Promise<{ directory: string; ids: string[] }> {
  const directory = temporaryDirectory();
  const open = testLibrary(directory);
  const ids: string[] = [];
  for (let index = 0; index < PIECES; index += 1) {
    const piece = await addPiece(open, `Piece ${index}`, { tags: ['t'] }, wordsOf(900));
    ids.push(piece.id);
    if (withBackup && index === PIECES / 2) unwrap(await open.call('library.backup', {}));
  }
  const draft = { articleId: ids[0] ?? '', baseVersion: 1, body: bodyOf('Piece 0', 'typed last') };
  unwrap(await open.call('drafts.put', draft));
  await open.close();
  return { directory, ids };
}

/** Overwrites the pages that hold the rows of a table, but for every so many of them. */
function damage(directory: string, table: string, share: number): void {
  const { database: file } = libraryPaths(directory);
  const database = new Database(file, { readonly: true });
  const pages = database
    .prepare<[string], number>("SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'")
    .pluck()
    .all(table);
  database.close();
  const descriptor = openSync(file, 'r+');
  for (const [index, page] of pages.entries()) {
    if (index % share === 0)
      writeSync(descriptor, Buffer.alloc(PAGE, 0xa5), 0, PAGE, (page - 1) * PAGE);
  }
  closeSync(descriptor);
}

const list = async (directory: string) => {
  const open = testLibrary(directory, { expectExisting: true });
  const input = { filter: EVERYTHING, after: null, limit: 200 };
  return unwrap(await open.call('articles.list', input)).articles.map(({ row }) => row);
};

test('damage to some texts costs no piece: their revisions are read instead', async () => {
  const { directory } = await library(false);
  damage(directory, 'article_body', 3);
  const recovery = unwrap(recoverLibrary(directory));
  expect(recovery.recovered).toBe(PIECES);
  expect(recovery.lost.length).toBeGreaterThan(0);
  expect(recovery.lost.every((line) => /^Piece \d+ \(an earlier text was kept\)$/.test(line))).toBe(
    true,
  );
  const rows = await list(directory);
  expect(rows).toHaveLength(PIECES);
  expect(rows.every((row) => row.words > 900 || row.headline === 'Piece 0')).toBe(true);
  expect(unwrap(checkIntegrity(directory)).problems).toEqual([]);
});

test('a wild row number neither costs its piece nor holds up the recovery', async () => {
  const { directory } = await library(false);
  const database = new Database(libraryPaths(directory).database);
  database.pragma('foreign_keys = OFF');
  const wild = 4_000_000_000_000;
  for (const [table, column] of [
    ['article', 'number'],
    ['article_body', 'article'],
    ['revision', 'article'],
  ]) {
    database.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = 7`).run(wild);
  }
  database.close();
  const recovery = unwrap(recoverLibrary(directory));
  expect(recovery).toMatchObject({ recovered: PIECES, lost: [] });
});

test('a search index that lost its words is made anew by the check, without a word', async () => {
  const { directory } = await library(false);
  const database = new Database(libraryPaths(directory).database);
  database.exec("INSERT INTO article_search (article_search) VALUES ('delete-all')");
  database.close();
  const found = async () => {
    const open = testLibrary(directory);
    const filter = { ...EVERYTHING, text: 'Piece' };
    return unwrap(await open.call('articles.list', { filter, after: null, limit: 200 })).articles;
  };
  expect(await found()).toEqual([]);
  expect(isSearchIndexSound(directory)).toBe(false);
  expect(unwrap(doChore({ kind: 'check', directory }))).toMatchObject({ problems: [] });
  expect(await found()).toHaveLength(PIECES);
  expect(isSearchIndexSound(directory)).toBe(true);
  expect(readdirSync(directory)).not.toContain('recovering');
});

test('drafts survive the recovery', async () => {
  const { directory, ids } = await library(false);
  damage(directory, 'revision', 2);
  unwrap(recoverLibrary(directory));
  const open = testLibrary(directory);
  const draft = unwrap(await open.call('drafts.get', { articleId: ids[0] ?? '' }));
  expect(draft?.body).toBe(bodyOf('Piece 0', 'typed last'));
});

test('pieces whose rows are gone come back from the newest backup', async () => {
  const { directory, ids } = await library(true);
  damage(directory, 'article', 1);
  damage(directory, 'article_body', 1);
  damage(directory, 'revision', 1);
  const recovery = unwrap(recoverLibrary(directory));
  const rows = await list(directory);
  const found = new Set(rows.map((row) => row.id));
  expect(ids.slice(0, PIECES / 2).every((id) => found.has(id))).toBe(true);
  expect(recovery.lost.length).toBeGreaterThanOrEqual(PIECES / 2 - 1);
});

test('a file of nothing but noise gives way to the newest backup', async () => {
  const { directory } = await library(true);
  const { database, journals } = libraryPaths(directory);
  writeFileSync(database, Buffer.alloc(200 * PAGE, 7));
  for (const journal of journals) writeFileSync(journal, 'noise');
  const recovery = unwrap(recoverLibrary(directory));
  expect(recovery.recovered).toBe(PIECES / 2 + 1);
  expect(recovery.lost[0]).toMatch(/^Everything written after 20/);
  expect(await list(directory)).toHaveLength(PIECES / 2 + 1);
});

test.each([
  ['a status nobody knows', "status = 'drafx'"],
  ['headlines that are no JSON', "headlines = '{'"],
  ['a version that breaks a rule', 'version = 0'],
])('one piece with %s costs no other piece anything', async (_name, assignment) => {
  const directory = temporaryDirectory();
  const open = testLibrary(directory);
  for (const name of ['One', 'Two', 'Three']) await addPiece(open, name, { tags: [`tag ${name}`] });
  await open.close();
  const database = new Database(libraryPaths(directory).database);
  database.pragma('ignore_check_constraints = ON');
  database.exec(`UPDATE article SET ${assignment} WHERE headline = 'Two'`);
  database.close();

  const recovery = unwrap(recoverLibrary(directory));
  expect(recovery.recovered).toBe(3);
  expect(recovery.lost).toEqual(['Two (its text was kept, its details were not)']);
  const rows = await list(directory);
  const found = rows.map(({ headline, tags }) => `${headline}: ${tags.join()}`).toSorted();
  expect(found).toEqual(['One: tag One', 'Three: tag Three', 'Two: tag Two']);
});

test('a recovery that ends half-way leaves the damaged library where it was', async () => {
  const { directory } = await library(false);
  damage(directory, 'article', 1);
  const before = readFileSync(libraryPaths(directory).database);
  let calls = 0;
  const failingClock = () => {
    calls += 1;
    if (calls > 1) throw new Error('the power went off');
    return Date.parse('2026-11-20T09:00:00.000Z');
  };
  expect(recoverLibrary(directory, failingClock).ok).toBe(false);
  expect(readFileSync(libraryPaths(directory).database).equals(before)).toBe(true);
  expect(unwrap(recoverLibrary(directory)).recovered).toBe(PIECES);
  expect(readdirSync(directory)).not.toContain('recovering');
});

test('without anything to read there is an empty library, and the damaged file is kept', async () => {
  const directory = temporaryDirectory();
  const { database } = libraryPaths(directory);
  writeFileSync(database, 'noise');
  const recovery = unwrap(recoverLibrary(directory));
  expect(recovery).toMatchObject({ recovered: 0, lost: [expect.stringContaining('nothing')] });
  expect(readFileSync(join(recovery.keptAs, 'library.sqlite'), 'utf8')).toBe('noise');
  expect(await list(directory)).toEqual([]);
});

test('starting afresh keeps what was there, twice in one moment too', async () => {
  const { directory } = await library(false);
  const clock = () => Date.parse('2026-11-20T09:00:00.000Z');
  const first = unwrap(startFresh(directory, clock));
  const second = unwrap(startFresh(directory, clock));
  expect(first.keptAs).not.toBe(second.keptAs);
  expect(readdirSync(first.keptAs)).toContain('library.sqlite');
  expect(await list(directory)).toEqual([]);
});
