import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { libraryPaths } from '../../../src/main/library/paths.ts';
import type { LibraryChange } from '../../../src/main/library/store.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';
import { EVERYTHING } from '../../../src/shared/search/filter.ts';
import {
  addPiece,
  codeOf,
  DAY,
  temporaryDirectory,
  testClock,
  testLibrary,
  unwrap,
} from '../../support/library.ts';

test('a bulk change answers with an inverse grouped by what was there before', async () => {
  const library = testLibrary();
  const a = await addPiece(library, 'A', { status: 'draft' });
  const b = await addPiece(library, 'B', { status: 'review' });
  const c = await addPiece(library, 'C', { status: 'ready' });
  const d = await addPiece(library, 'D', { status: 'draft' });
  const ids = [a.id, b.id, c.id, d.id];
  const answer = unwrap(
    await library.call('articles.change', { ids, change: { kind: 'status', status: 'ready' } }),
  );
  expect(contract['articles.change'].output.parse(answer)).toEqual(answer);
  expect(answer).toEqual({
    changed: 3,
    inverse: [
      { ids: [a.id, d.id], change: { kind: 'status', status: 'draft' } },
      { ids: [b.id], change: { kind: 'status', status: 'review' } },
    ],
  });
});

test('taking a tag away and undoing it restores the order of the tags', async () => {
  const library = testLibrary();
  const piece = await addPiece(library, 'A', { tags: ['one', 'two', 'three'] });
  const change = { kind: 'remove-tag', tag: 'two' } as const;
  const { inverse } = unwrap(await library.call('articles.change', { ids: [piece.id], change }));
  for (const step of inverse) unwrap(await library.call('articles.change', step));
  expect(unwrap(await library.call('articles.get', { id: piece.id }))).toEqual(piece);
});

test('a bulk change does not date the piece', async () => {
  const time = testClock();
  const library = testLibrary(temporaryDirectory(), { clock: time.clock });
  const piece = await addPiece(library, 'A');
  time.advance(DAY);
  const change = { kind: 'desk', desk: 'World' } as const;
  unwrap(await library.call('articles.change', { ids: [piece.id], change }));
  const after = unwrap(await library.call('articles.get', { id: piece.id }));
  expect(after).toEqual({ ...piece, desk: 'World' });
});

test('only pieces in the trash can be deleted for ever, and then with everything of theirs', async () => {
  const library = testLibrary();
  const piece = await addPiece(library, 'Trash');
  const kept = await addPiece(library, 'Kept');
  const trash = { kind: 'place', place: 'trash' } as const;
  unwrap(await library.call('articles.change', { ids: [piece.id], change: trash }));
  const both = { ids: [piece.id, kept.id] };
  expect(codeOf(await library.call('articles.deleteForever', both))).toBe('invalid-input');
  expect(unwrap(await library.call('articles.get', { id: piece.id })).place).toBe('trash');
  const answer = unwrap(await library.call('articles.deleteForever', { ids: [piece.id] }));
  expect(answer).toEqual({ deleted: 1 });
  expect(codeOf(await library.call('articles.get', { id: piece.id }))).toBe('not-found');
  expect(codeOf(await library.call('revisions.list', { articleId: piece.id }))).toBe('not-found');
  expect(unwrap(await library.call('articles.get', { id: kept.id })).headline).toBe('Kept');
});

test('the trash keeps a piece for thirty days, and a backup is made before it goes', async () => {
  const time = testClock();
  const library = testLibrary(temporaryDirectory(), { clock: time.clock });
  const piece = await addPiece(library, 'Old news');
  const change = { kind: 'place', place: 'trash' } as const;
  unwrap(await library.call('articles.change', { ids: [piece.id], change }));
  time.advance(30 * DAY - 1000);
  expect(unwrap(await library.maintain()).purged).toBe(0);
  time.advance(DAY);
  const done = unwrap(await library.maintain());
  expect(done.purged).toBe(1);
  expect(codeOf(await library.call('articles.get', { id: piece.id }))).toBe('not-found');
  const [newest] = unwrap(await library.call('library.backups', {}));
  expect(newest).toMatchObject({ fileName: done.backup, articles: 1 });
});

test('restoring from the trash clears its date', async () => {
  const library = testLibrary();
  const piece = await addPiece(library, 'Back');
  const ids = [piece.id];
  const change = { kind: 'place', place: 'trash' } as const;
  const { inverse } = unwrap(await library.call('articles.change', { ids, change }));
  const trashed = unwrap(await library.call('articles.get', { id: piece.id }));
  expect(trashed.trashedAt).not.toBeNull();
  for (const step of inverse) unwrap(await library.call('articles.change', step));
  expect(unwrap(await library.call('articles.get', { id: piece.id }))).toEqual(piece);
});

test('saved searches keep their order, can be replaced, removed and put back', async () => {
  const library = testLibrary();
  const filter = { ...EVERYTHING, text: 'ferry', status: ['draft' as const] };
  const one = { id: '00000000-0000-7000-8000-000000000001', name: 'One', filter };
  const two = { id: '00000000-0000-7000-8000-000000000002', name: 'Two', filter: EVERYTHING };
  unwrap(await library.call('savedSearches.put', one));
  unwrap(await library.call('savedSearches.put', two));
  unwrap(await library.call('savedSearches.put', { ...one, name: 'Renamed' }));
  const listed = unwrap(await library.call('savedSearches.list', {}));
  expect(listed).toEqual([{ ...one, name: 'Renamed' }, two]);
  expect(unwrap(await library.call('savedSearches.remove', { id: two.id }))).toEqual(two);
  expect(codeOf(await library.call('savedSearches.remove', { id: two.id }))).toBe('not-found');
});

test('a change that is refused half-way leaves nothing behind and announces nothing', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const { id } = await addPiece(library, 'A', { desk: 'Home' });
  const other = new Database(libraryPaths(directory).database);
  other.exec("UPDATE article_body SET body = 'damaged'");
  other.close();
  const heard: LibraryChange[] = [];
  library.subscribe((change) => heard.push(change));
  const refused = await library.call('articles.update', { id, fields: { desk: 'World' } });
  expect(refused.ok).toBe(false);
  const input = { filter: EVERYTHING, after: null, limit: 10 };
  const { articles } = unwrap(await library.call('articles.list', input));
  expect(articles.map(({ row }) => row.desk)).toEqual(['Home']);
  expect(heard).toEqual([]);
});
