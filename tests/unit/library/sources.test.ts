import { expect, test } from 'vitest';
import type { Library } from '../../../src/main/library/library.ts';
import { addPiece, codeOf, testLibrary, unwrap } from '../../support/library.ts';

const fields = (title: string) =>
  ({ kind: 'web', title, url: '', publisher: '', date: '', public: true }) as const;

async function pieceWithSources(library: Library, ...titles: readonly string[]): Promise<string> {
  const { id } = await addPiece(library, 'Sources');
  for (const title of titles) {
    const source = { articleId: id, fields: fields(title), at: null };
    unwrap(await library.call('sources.add', source));
  }
  return id;
}

const list = async (library: Library, articleId: string) =>
  unwrap(await library.call('sources.list', { articleId }));

const titles = async (library: Library, articleId: string) =>
  (await list(library, articleId)).map(({ title }) => title);

test('sources keep the order they are put in', async () => {
  const library = testLibrary();
  const articleId = await pieceWithSources(library, 'a', 'b', 'c');
  unwrap(await library.call('sources.add', { articleId, fields: fields('first'), at: 0 }));
  expect(await titles(library, articleId)).toEqual(['first', 'a', 'b', 'c']);
  const [first] = await list(library, articleId);
  unwrap(await library.call('sources.move', { articleId, id: first?.id ?? '', to: 2 }));
  expect(await titles(library, articleId)).toEqual(['a', 'b', 'first', 'c']);
});

test('a removed source comes back to its place under its own id', async () => {
  const library = testLibrary();
  const articleId = await pieceWithSources(library, 'a', 'b', 'c');
  const before = await list(library, articleId);
  const id = before[1]?.id ?? '';
  const { removed, at } = unwrap(await library.call('sources.remove', { articleId, id }));
  expect(await titles(library, articleId)).toEqual(['a', 'c']);
  unwrap(await library.call('sources.restore', { articleId, source: removed, at }));
  expect(await list(library, articleId)).toEqual(before);
  const twice = await library.call('sources.restore', { articleId, source: removed, at });
  expect(codeOf(twice)).toBe('invalid-input');
});

test('a change touches only the facts that were given', async () => {
  const library = testLibrary();
  const articleId = await pieceWithSources(library, 'a');
  const [before] = await list(library, articleId);
  const update = { articleId, id: before?.id ?? '', fields: { publisher: 'Town council' } };
  const after = unwrap(await library.call('sources.update', update));
  expect(after).toEqual({ ...before, publisher: 'Town council' });
});

test('the first source takes "sources" off the missing list', async () => {
  const library = testLibrary();
  const piece = await addPiece(library, 'Sources');
  expect(piece.missing).toContain('sources');
  const source = { articleId: piece.id, fields: fields('a'), at: null };
  unwrap(await library.call('sources.add', source));
  const after = unwrap(await library.call('articles.get', { id: piece.id }));
  expect(after.missing).not.toContain('sources');
});
