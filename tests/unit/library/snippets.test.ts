import { expect, test } from 'vitest';
import type { Library } from '../../../src/main/library/library.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import type { NodeJson } from '../../../src/shared/article/json.ts';
import { boxOfSnippet, unwrapBlocks, wrapBlocks } from '../../../src/shared/article/snippets.ts';
import { bodyOf, bodyWith, codeOf, testLibrary, unwrap } from '../../support/library.ts';

const ID = '00000000-0000-7000-8000-000000000001';
const OTHER = '00000000-0000-7000-8000-000000000002';

const factBox = (text: string) =>
  node('factBox', {}, [node('factBoxTitle', {}, inlineText('Tides')), paragraph(text)]);

async function putBox(library: Library, text: string) {
  const content = wrapBlocks([factBox(text)]);
  const input = { id: ID, name: 'Tides', kind: 'fact-box', shortcut: '', content } as const;
  return unwrap(await library.call('snippets.put', input));
}

/** A piece with a paragraph and one box of the snippet at a version. */
async function pieceWithBox(library: Library, version: number, text: string) {
  const box = boxOfSnippet(factBox(text), { id: ID, version });
  const body = bodyWith({ headline: inlineText('Piece'), body: [paragraph('Words.'), box] });
  const created = await library.call('articles.create', { storyType: 'news', fields: {}, body });
  return unwrap(created).id;
}

const get = async (library: Library, id: string) =>
  unwrap(await library.call('articles.get', { id }));

const boxOf = (body: string): NodeJson | undefined =>
  unwrap(unwrapBlocks(body)).find(({ type }) => type === 'factBox');

const updated = async (library: Library) =>
  unwrap(await library.call('snippets.updateUses', { id: ID }));

test('a snippet is kept, renamed without a new version, and changed with one', async () => {
  const library = testLibrary();
  const content = wrapBlocks([paragraph('Write to us.')]);
  const fields = { id: ID, name: 'Contact', kind: 'text', shortcut: 'cc', content } as const;
  expect(unwrap(await library.call('snippets.put', fields))).toMatchObject({ version: 1 });
  const renamed = { ...fields, name: 'About' };
  expect(unwrap(await library.call('snippets.put', renamed))).toMatchObject({ version: 1 });
  const changed = { ...renamed, content: wrapBlocks([paragraph('Call us.')]) };
  expect(unwrap(await library.call('snippets.put', changed))).toMatchObject({ version: 2 });
  const listed = unwrap(await library.call('snippets.list', {}));
  expect(listed).toEqual([{ ...changed, version: 2, updatedAt: listed[0]?.updatedAt }]);
});

test('a removed snippet comes back as it was', async () => {
  const library = testLibrary();
  const stored = await putBox(library, 'Twice a day.');
  expect(unwrap(await library.call('snippets.remove', { id: ID }))).toEqual(stored);
  expect(unwrap(await library.call('snippets.list', {}))).toEqual([]);
  expect(unwrap(await library.call('snippets.restore', { id: ID }))).toEqual(stored);
  expect(unwrap(await library.call('snippets.list', {}))).toEqual([stored]);
  expect(codeOf(await library.call('snippets.remove', { id: OTHER }))).toBe('not-found');
});

test('an abbreviation belongs to one snippet, and content must be what its kind says', async () => {
  const library = testLibrary();
  const content = wrapBlocks([paragraph('Words.')]);
  const text = { name: 'One', kind: 'text', shortcut: 'cc', content } as const;
  unwrap(await library.call('snippets.put', { ...text, id: ID }));
  expect(codeOf(await library.call('snippets.put', { ...text, id: OTHER }))).toBe('invalid-input');
  unwrap(await library.call('snippets.remove', { id: ID }));
  expect(codeOf(await library.call('snippets.put', { ...text, id: OTHER }))).toBeNull();
  const notABox = { ...text, id: ID, shortcut: '', kind: 'fact-box' } as const;
  expect(codeOf(await library.call('snippets.put', notABox))).toBe('invalid-input');
  const spaced = { ...text, id: ID, shortcut: 'two words' };
  expect(codeOf(await library.call('snippets.put', spaced))).toBe('invalid-input');
});

test('older boxes are renewed in every unpublished piece, with the old text kept', async () => {
  const library = testLibrary();
  await putBox(library, 'Twice a day.');
  const [draft, published] = [
    await pieceWithBox(library, 1, 'Twice a day.'),
    await pieceWithBox(library, 1, 'Twice a day.'),
  ];
  unwrap(
    await library.call('articles.change', {
      ids: [published],
      change: { kind: 'status', status: 'published' },
    }),
  );
  await putBox(library, 'Every twelve hours.');
  expect(unwrap(await library.call('snippets.uses', { id: ID }))).toEqual({
    pieces: 1,
    outdatedPieces: 1,
    editedBoxes: 0,
    unsavedPieces: 0,
  });
  const before = await get(library, draft);
  expect(await updated(library)).toEqual({ updatedPieces: 1, editedBoxes: 0, unsavedPieces: 0 });
  const after = await get(library, draft);
  expect(after.version).toBe(before.version + 1);
  expect(after.body).toContain('Every twelve hours.');
  expect(boxOf(after.body)?.attrs).toMatchObject({
    id: boxOf(before.body)?.attrs?.id,
    snippetId: ID,
    snippetVersion: 2,
  });
  const revisions = unwrap(await library.call('revisions.list', { articleId: draft }));
  expect(revisions.map(({ reason }) => reason)).toEqual(['manual', 'created']);
  expect((await get(library, published)).body).toContain('Twice a day.');
  expect(await updated(library)).toEqual({ updatedPieces: 0, editedBoxes: 0, unsavedPieces: 0 });
});

test('a box edited in its piece is left alone and counted', async () => {
  const library = testLibrary();
  await putBox(library, 'Twice a day.');
  const id = await pieceWithBox(library, 1, 'Twice a day, mostly.');
  await putBox(library, 'Every twelve hours.');
  expect(await updated(library)).toEqual({ updatedPieces: 0, editedBoxes: 1, unsavedPieces: 0 });
  expect((await get(library, id)).body).toContain('Twice a day, mostly.');
});

test('a piece with unsaved words is left alone and counted', async () => {
  const library = testLibrary();
  await putBox(library, 'Twice a day.');
  const articleId = await pieceWithBox(library, 1, 'Twice a day.');
  const body = bodyOf('Piece', 'Typed and not saved.');
  unwrap(await library.call('drafts.put', { articleId, baseVersion: 1, body }));
  await putBox(library, 'Every twelve hours.');
  expect(await updated(library)).toEqual({ updatedPieces: 0, editedBoxes: 0, unsavedPieces: 1 });
  expect((await get(library, articleId)).version).toBe(1);
});
