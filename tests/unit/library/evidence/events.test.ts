import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../../../src/main/library/integrity.ts';
import type { Library } from '../../../../src/main/library/library.ts';
import { libraryPaths } from '../../../../src/main/library/paths.ts';
import { attach, keepText, linkClaim, savePassage, webFields } from '../../../support/evidence.ts';
import { addPiece, testLibrary, unwrap } from '../../../support/library.ts';

async function workedOn(): Promise<{ library: Library; articleId: string }> {
  const library = testLibrary();
  const { id: articleId } = await addPiece(library, 'The weir');
  const { source } = await attach(library, articleId, webFields('Weir', 'https://valley.example/'));
  const snapshot = await keepText(library, source.id, 'The weir failed.');
  const passage = await savePassage(library, snapshot.id, 'weir failed');
  await linkClaim(library, articleId, 'weir failed', passage.id);
  return { library, articleId };
}

const all = async (library: Library) =>
  unwrap(await library.call('evidence.events', { articleId: null, limit: 100 }));

test('everything that is done is on record, newest first, a piece apart if asked', async () => {
  const { library, articleId } = await workedOn();
  const { events, intact } = await all(library);
  expect(intact).toBe(true);
  expect(events.map(({ kind }) => kind).slice(0, 3)).toEqual([
    'evidence-linked',
    'passage-saved',
    'snapshot-taken',
  ]);
  expect(events.map(({ number }) => number)).toEqual(
    events.map((_, index) => events.length - index),
  );
  const own = unwrap(await library.call('evidence.events', { articleId, limit: 100 }));
  expect(own.events.map(({ kind }) => kind)).toEqual(['evidence-linked', 'source-added']);
});

test('the record holds no words of a source or a piece', async () => {
  const { library } = await workedOn();
  const { events } = await all(library);
  expect(JSON.stringify(events)).not.toMatch(/weir|valley/i);
});

test('rows added and rows cut off since the last look are seen', async () => {
  const { library, articleId } = await workedOn();
  expect((await all(library)).intact).toBe(true);
  await attach(library, articleId, webFields('Dam', 'https://dam.example/'));
  const { events, intact } = await all(library);
  expect(intact).toBe(true);
  const database = new Database(libraryPaths(library.directory).database);
  database.prepare('DELETE FROM evidence_event WHERE number = ?').run(events.length);
  database.close();
  expect((await all(library)).intact).toBe(false);
});

test.each([
  ['changed', "UPDATE evidence_event SET made_by = 'Somebody else' WHERE number = 2"],
  ['taken out', 'DELETE FROM evidence_event WHERE number = 2'],
  ['taken off the end', 'DELETE FROM evidence_event WHERE number > 3'],
  ['all taken out', 'DELETE FROM evidence_event'],
  ['spoilt', "UPDATE evidence_event SET detail = '[1]' WHERE number = 4"],
])('a row that was %s shows, in the record and in the check', async (_what, sql) => {
  const { library } = await workedOn();
  const database = new Database(libraryPaths(library.directory).database);
  database.exec(sql);
  database.close();
  expect((await all(library)).intact).toBe(false);
  expect(unwrap(checkIntegrity(library.directory)).problems).toMatchObject([
    expect.stringMatching(/^Record of evidence: /),
  ]);
});
