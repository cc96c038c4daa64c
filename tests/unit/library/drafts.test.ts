import { expect, test } from 'vitest';
import {
  addPiece,
  bodyOf,
  codeOf,
  temporaryDirectory,
  testLibrary,
  unwrap,
} from '../../support/library.ts';

test('a draft is there after the library is opened again', async () => {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  const piece = await addPiece(library, 'Draft');
  const body = bodyOf('Draft', 'typed but never saved');
  const draft = { articleId: piece.id, baseVersion: 1, body };
  const { savedAt } = unwrap(await library.call('drafts.put', draft));
  await library.close();
  const reopened = testLibrary(directory);
  const found = unwrap(await reopened.call('drafts.get', { articleId: piece.id }));
  expect(found).toEqual({ ...draft, savedAt });
});

test('a draft is kept as typed, even when it breaks the format', async () => {
  const library = testLibrary();
  const piece = await addPiece(library, 'Draft');
  unwrap(await library.call('drafts.put', { articleId: piece.id, baseVersion: 1, body: 'half a' }));
  expect(unwrap(await library.call('drafts.get', { articleId: piece.id }))?.body).toBe('half a');
});

test('a save of the same run contains the draft, so it goes', async () => {
  const library = testLibrary();
  const piece = await addPiece(library, 'Draft');
  const { id, version: baseVersion } = piece;
  unwrap(await library.call('drafts.put', { articleId: id, baseVersion, body: bodyOf('D', 'a') }));
  const body = bodyOf('D', 'a b');
  unwrap(await library.call('articles.save', { id, baseVersion, body, reason: 'autosave' }));
  expect(unwrap(await library.call('drafts.get', { articleId: id }))).toBeNull();
});

test('a draft replaced by a text that does not continue it is kept as a conflict', async () => {
  const library = testLibrary();
  const { id: articleId, version: baseVersion } = await addPiece(library, 'First');
  const put = async (body: string, continues: string | null) =>
    unwrap(await library.call('drafts.put', { articleId, baseVersion, body, continues })).savedAt;
  const conflicts = async () => {
    const kept = unwrap(await library.call('revisions.list', { articleId }));
    return kept.filter(({ reason }) => reason === 'conflict');
  };
  const first = await put(bodyOf('First', 'one'), null);
  await put(bodyOf('First', 'one two'), first);
  expect(await conflicts()).toEqual([]);
  await put(bodyOf('First', 'somebody else'), null);
  const [kept] = await conflicts();
  const { body } = unwrap(await library.call('revisions.get', { id: kept?.id ?? '' }));
  expect(body).toBe(bodyOf('First', 'one two'));
});

test('a save keeps a draft that no editor can have taken over', async () => {
  const library = testLibrary();
  const { id, version: baseVersion } = await addPiece(library, 'First');
  unwrap(await library.call('drafts.put', { articleId: id, baseVersion, body: 'not a document' }));
  const body = bodyOf('First', 'typed');
  unwrap(await library.call('articles.save', { id, baseVersion, body, reason: 'autosave' }));
  const kept = unwrap(await library.call('revisions.list', { articleId: id }));
  expect(kept.map(({ reason }) => reason)).toContain('conflict');
});

test('a restore keeps the words of a draft it did not contain', async () => {
  const library = testLibrary();
  const { id } = await addPiece(library, 'First');
  const typed = bodyOf('First', 'typed since');
  unwrap(await library.call('drafts.put', { articleId: id, baseVersion: 1, body: typed }));
  const [created] = unwrap(await library.call('revisions.list', { articleId: id }));
  unwrap(await library.call('revisions.restore', { id: created?.id ?? '' }));
  const kept = unwrap(await library.call('revisions.list', { articleId: id }));
  const conflict = kept.find(({ reason }) => reason === 'conflict');
  expect(unwrap(await library.call('revisions.get', { id: conflict?.id ?? '' })).body).toBe(typed);
});

test('discarding is for drafts alone', async () => {
  const library = testLibrary();
  const { id } = await addPiece(library, 'D');
  unwrap(await library.call('drafts.put', { articleId: id, baseVersion: 1, body: 'x' }));
  unwrap(await library.call('drafts.discard', { articleId: id }));
  expect(unwrap(await library.call('drafts.get', { articleId: id }))).toBeNull();
  expect(unwrap(await library.call('articles.get', { id })).headline).toBe('D');
});

test('a draft of no piece is refused, so that it is never acknowledged and lost', async () => {
  const draft = { articleId: '00000000-0000-7000-8000-000000000000', baseVersion: 1, body: 'x' };
  expect(codeOf(await testLibrary().call('drafts.put', draft))).toBe('not-found');
});

test('a kept draft that is no article is listed, and says so when it is opened', async () => {
  const library = testLibrary();
  const { id: articleId, version: baseVersion } = await addPiece(library, 'First');
  for (const body of ['half a', '{"schemaVersion":1,"doc":{"type":"doc"}}', bodyOf('First', 'w')]) {
    unwrap(await library.call('drafts.put', { articleId, baseVersion, body, continues: null }));
  }
  const kept = unwrap(await library.call('revisions.list', { articleId }));
  const conflicts = kept.filter(({ reason }) => reason === 'conflict');
  expect(conflicts).toHaveLength(2);
  for (const { id } of conflicts) {
    expect(codeOf(await library.call('revisions.get', { id }))).toBe('text-unreadable');
    expect(codeOf(await library.call('revisions.restore', { id }))).toBe('text-unreadable');
  }
});
