import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createBackup, listBackups } from '../../src/main/library/backup.ts';
import { systemClock } from '../../src/main/library/clock.ts';
import { checkIntegrity } from '../../src/main/library/integrity.ts';
import { formatVersion, migrate } from '../../src/main/library/migrate.ts';
import { MIGRATIONS } from '../../src/main/library/migrations/all.ts';
import type { Migration } from '../../src/main/library/migrations/migration.ts';
import { openDatabase } from '../../src/main/library/open.ts';
import { libraryPaths } from '../../src/main/library/paths.ts';
import { cslFromFields } from '../../src/shared/evidence/csl/source-record.ts';
import { EVERYTHING } from '../../src/shared/search/filter.ts';
import { codeOf, temporaryDirectory, testLibrary, unwrap } from '../support/library.ts';

/** SHA-256 of the steps of each shipped migration. A changed line here means a broken promise. */
const SHIPPED: Readonly<Record<number, string>> = {
  1: 'ead9bc77e648c1568210bd9426569818739ccf57bb4fd735dccbc83b78b49133',
  2: '4eb7ca8134d1ddded1d99bb765837d5fc2ddc19582384809d623eed34b930dc7',
  3: '430d6d1814bdbc2ba75af4f4a8a6b00bc1c9a327cede672cbd4f043be405ccb6',
};

const ALL_SOURCES = {
  search: '',
  kind: null,
  link: null,
  capture: null,
  offset: 0,
  limit: 100,
} as const;

const FIXTURES = new URL('../fixtures/library/', import.meta.url);
const NEXT = MIGRATIONS.length + 1;
const NEWEST = `format-${MIGRATIONS.length}.sqlite.gz`;

function fixture(name: string): string {
  const directory = temporaryDirectory();
  const file = gunzipSync(readFileSync(new URL(name, FIXTURES)));
  writeFileSync(libraryPaths(directory).database, file);
  return directory;
}

/** Runs one made-up migration after the real ones, with a backup first. */
function migrateTo(directory: string, steps: readonly string[]) {
  const database = unwrap(openDatabase(directory));
  const next: Migration = { version: NEXT, name: 'made up', steps };
  const backUp = () => createBackup(database, directory, systemClock, `before-format-${NEXT}`);
  const run = () => migrate(database, { migrations: [...MIGRATIONS, next], backUp });
  return { database, run };
}

test('shipped migrations are never edited, and number without gaps', () => {
  const hashes = MIGRATIONS.map(({ steps }) =>
    createHash('sha256').update(steps.join('\0')).digest('hex'),
  );
  expect(
    Object.fromEntries(MIGRATIONS.map(({ version }, index) => [version, hashes[index]])),
  ).toEqual(SHIPPED);
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test('every format has a fixture', () => {
  const expected = MIGRATIONS.map(({ version }) => `format-${version}.sqlite.gz`);
  expect(readdirSync(FIXTURES).toSorted()).toEqual(expected);
});

test.each(readdirSync(FIXTURES))('%s opens with everything in it', async (name) => {
  const directory = fixture(name);
  const library = testLibrary(directory, { expectExisting: true });
  const input = { filter: { ...EVERYTHING, text: 'lake' }, after: null, limit: 10 };
  const { articles } = unwrap(await library.call('articles.list', input));
  const articleId = articles[0]?.row.id ?? '';
  expect(articles[0]?.row.headline).toMatch(/^The lake nobody ordered/);
  expect(unwrap(await library.call('drafts.get', { articleId }))?.body).toContain('the new lake');
  expect(unwrap(await library.call('sources.list', { articleId }))).toHaveLength(3);
  expect(unwrap(await library.call('revisions.list', { articleId }))).toHaveLength(1);
  expect(unwrap(await library.call('savedSearches.list', {}))).toHaveLength(1);
  const { places } = unwrap(await library.call('library.facets', {}));
  expect(places).toEqual({ library: 2, archive: 1, trash: 0 });
  expect(unwrap(checkIntegrity(directory)).problems).toEqual([]);
});

test('a library from before snippets takes them, and one with snippets brings them', async () => {
  const older = testLibrary(fixture('format-1.sqlite.gz'), { expectExisting: true });
  expect(unwrap(await older.call('snippets.list', {}))).toEqual([]);
  const newer = testLibrary(fixture('format-2.sqlite.gz'), { expectExisting: true });
  const [snippet] = unwrap(await newer.call('snippets.list', {}));
  expect(snippet).toMatchObject({ name: 'Lake', shortcut: 'lk', version: 1 });
  if (snippet === undefined) throw new Error('The fixture has lost its snippet.');
  expect(unwrap(await older.call('snippets.put', snippet))).toMatchObject({ version: 1 });
});

test('a library from before evidence gets a source for every entry', async () => {
  const library = testLibrary(fixture('format-2.sqlite.gz'), { expectExisting: true });
  const input = { filter: EVERYTHING, after: null, limit: 10 };
  const { articles } = unwrap(await library.call('articles.list', input));
  const { total } = unwrap(await library.call('desk.list', ALL_SOURCES));
  let entries = 0;
  for (const { row } of articles) {
    const { sources } = unwrap(await library.call('evidence.piece', { articleId: row.id }));
    expect(sources.map(({ entry }) => entry)).toEqual(
      unwrap(await library.call('sources.list', { articleId: row.id })),
    );
    for (const { entry, source } of sources) {
      expect(source.csl).toEqual(cslFromFields(entry, entry.id));
    }
    entries += sources.length;
  }
  // Those of the archived piece come on top.
  expect({ entries, total }).toEqual({ entries: 6, total: 7 });
});

test('a library with evidence brings it', async () => {
  const library = testLibrary(fixture('format-3.sqlite.gz'), { expectExisting: true });
  const [person] = unwrap(await library.call('desk.people', { search: 'lind' }));
  expect(person).toMatchObject({ name: 'Bo Lind', roles: [{ role: 'Engineer' }] });
  const { events, intact } = unwrap(
    await library.call('evidence.events', { articleId: null, limit: 100 }),
  );
  expect(intact).toBe(true);
  expect(events.map(({ kind }) => kind)).toContain('claim-decided');
  const articleId = events.find(({ kind }) => kind === 'claim-decided')?.articleId ?? '';
  const evidence = unwrap(await library.call('evidence.piece', { articleId }));
  expect(evidence.decisions).toMatchObject([{ verdict: 'confirmed', reason: 'Survey, page 4' }]);
  expect(evidence.replies).toMatchObject([{ name: 'Valley Water', state: 'asked' }]);
});

test('an existing file is backed up before its format changes', () => {
  const directory = fixture(NEWEST);
  const { database, run } = migrateTo(directory, ['ALTER TABLE fact ADD COLUMN extra TEXT']);
  expect(unwrap(run())).toBe(1);
  expect(formatVersion(database)).toBe(NEXT);
  database.close();
  expect(listBackups(directory)).toMatchObject([{ label: `before-format-${NEXT}`, articles: 3 }]);
  expect(codeOf(openDatabase(directory))).toBe('newer-version');
});

test('a step that fails leaves the file as it was', () => {
  const directory = fixture(NEWEST);
  const { database, run } = migrateTo(directory, ['DROP TABLE draft', 'CREATE TABLE broken (']);
  expect(run).toThrow();
  expect(formatVersion(database)).toBe(NEXT - 1);
  expect(database.prepare('SELECT count(*) FROM draft').pluck().get()).toBe(1);
  expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  database.close();
});

test('a step that leaves rows without their piece is rolled back', () => {
  const directory = fixture(NEWEST);
  const { database, run } = migrateTo(directory, ['DELETE FROM article WHERE number = 1']);
  expect(run).toThrow(/without their parent/);
  expect(database.prepare('SELECT count(*) FROM article').pluck().get()).toBe(3);
  database.close();
});

test('no migration without a backup', () => {
  const directory = fixture(NEWEST);
  const { database } = migrateTo(directory, []);
  const refusal = {
    ok: false,
    error: { code: 'disk-full', sentence: '', action: '', detail: null },
  } as const;
  const next: Migration = { version: NEXT, name: 'made up', steps: ['DROP TABLE draft'] };
  const refused = migrate(database, { migrations: [...MIGRATIONS, next], backUp: () => refusal });
  expect(codeOf(refused)).toBe('disk-full');
  expect(formatVersion(database)).toBe(NEXT - 1);
  database.close();
});

test('steps that another program ran in the meantime do not run twice', () => {
  const directory = fixture(NEWEST);
  const steps = ['ALTER TABLE fact ADD COLUMN extra TEXT'];
  const [first, second] = [migrateTo(directory, steps), migrateTo(directory, steps)];
  const next: Migration = { version: NEXT, name: 'made up', steps };
  const late = migrate(first.database, {
    migrations: [...MIGRATIONS, next],
    backUp: () => second.run(),
  });
  expect(unwrap(late)).toBe(0);
  first.database.close();
  second.database.close();
});
