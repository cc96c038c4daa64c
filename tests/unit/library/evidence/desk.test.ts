import { expect, test } from 'vitest';
import type { Library } from '../../../../src/main/library/library.ts';
import { attach, BY, keepText, webFields } from '../../../support/evidence.ts';
import { addPiece, codeOf, testLibrary, unwrap } from '../../../support/library.ts';

const URL = 'https://valley.example/weir';
const NOTHING_ASKED = {
  search: '',
  kind: null,
  link: null,
  capture: null,
  offset: 0,
  limit: 50,
} as const;

const entries = async (library: Library, articleId: string) =>
  unwrap(await library.call('sources.list', { articleId }));

async function pieceWithPage(library: Library, title = 'Weir fails its test') {
  const { id: articleId } = await addPiece(library, 'The weir');
  const { source, entry } = await attach(library, articleId, webFields(title, URL));
  if (entry === null) throw new Error('The page was not attached.');
  return { articleId, source, entry };
}

test('one page is one source, however often and from wherever it is attached', async () => {
  const library = testLibrary();
  const { source, articleId } = await pieceWithPage(library);
  const other = await addPiece(library, 'The lake');
  const again = await attach(
    library,
    other.id,
    webFields('x', 'http://www.Valley.example/weir/#top'),
  );
  expect(again).toMatchObject({ known: true, source: { id: source.id } });
  const fields = { kind: 'web', title: 'By hand', url: URL, publisher: '', date: '', public: true };
  const third = await addPiece(library, 'The river');
  unwrap(
    await library.call('sources.add', {
      articleId: third.id,
      fields: { ...fields, kind: 'web' },
      at: null,
    }),
  );
  const { pieces } = unwrap(await library.call('desk.get', { id: source.id }));
  expect(pieces.map((piece) => piece.headline)).toEqual(['The river', 'The lake', 'The weir']);
  const twice = await attach(library, articleId, webFields('x', URL));
  expect(twice.entry).toEqual((await entries(library, articleId))[0]);
  expect(unwrap(await library.call('desk.list', NOTHING_ASKED)).total).toBe(1);
});

test('a changed source changes its entries, but not one that was edited in its piece', async () => {
  const library = testLibrary();
  const { articleId, source, entry } = await pieceWithPage(library);
  const other = await addPiece(library, 'The lake');
  const second = await attach(library, other.id, webFields('', URL));
  const edit = {
    articleId: other.id,
    id: second.entry?.id ?? '',
    fields: { title: 'Our own words' },
  };
  unwrap(await library.call('sources.update', edit));
  const csl = { ...source.csl, title: 'Weir passes its test' };
  const changed = unwrap(
    await library.call('desk.update', { by: BY, id: source.id, fields: { csl, tier: 'primary' } }),
  );
  expect(changed).toMatchObject({ tier: 'primary', origins: { title: 'typed' } });
  expect(await entries(library, articleId)).toEqual([{ ...entry, title: 'Weir passes its test' }]);
  expect((await entries(library, other.id))[0]?.title).toBe('Our own words');
  const { history } = unwrap(await library.call('desk.get', { id: source.id }));
  expect(history).toMatchObject([
    { field: 'tier', before: 'unrated', after: 'primary', by: BY },
    { field: 'csl.title', before: 'Weir fails its test', after: 'Weir passes its test', by: BY },
  ]);
});

test('an entry that alone uses its source takes the source along when it is edited', async () => {
  const library = testLibrary();
  const { articleId, source, entry } = await pieceWithPage(library);
  const fields = { title: 'Weir fails', date: '2026-03-04' };
  unwrap(await library.call('sources.update', { articleId, id: entry.id, fields }));
  const { source: after } = unwrap(await library.call('desk.get', { id: source.id }));
  expect(after.csl).toMatchObject({
    title: 'Weir fails',
    issued: { 'date-parts': [[2026, 3, 4]] },
  });
});

test('a removed entry that is put back has its source and its copies again', async () => {
  const library = testLibrary();
  const { articleId, source, entry } = await pieceWithPage(library);
  await keepText(library, source.id, 'The weir failed.');
  const { removed } = unwrap(await library.call('sources.remove', { articleId, id: entry.id }));
  expect(unwrap(await library.call('evidence.piece', { articleId })).sources).toEqual([]);
  unwrap(await library.call('sources.restore', { articleId, source: removed, at: 0 }));
  const { sources } = unwrap(await library.call('evidence.piece', { articleId }));
  expect(sources).toMatchObject([
    { entry, source: { id: source.id }, snapshot: { text: 'available' } },
  ]);
});

test('merged sources are one until they are separated', async () => {
  const library = testLibrary();
  const { articleId, source } = await pieceWithPage(library);
  const other = await attach(library, null, webFields('The same', 'https://wire.example/1'));
  await keepText(library, other.source.id, 'The weir failed.');
  unwrap(await library.call('desk.merge', { by: BY, keep: other.source.id, merge: source.id }));
  const { sources } = unwrap(await library.call('evidence.piece', { articleId }));
  expect(sources[0]?.source.id).toBe(other.source.id);
  expect(sources[0]?.snapshot).not.toBeNull();
  expect(unwrap(await library.call('desk.list', NOTHING_ASKED)).total).toBe(1);
  const { aliases, pieces } = unwrap(await library.call('desk.get', { id: other.source.id }));
  expect({ aliases, pieces: pieces.length }).toEqual({ aliases: [source.id], pieces: 1 });
  unwrap(await library.call('desk.separate', { by: BY, id: source.id }));
  const apart = unwrap(await library.call('evidence.piece', { articleId }));
  expect(apart.sources[0]).toMatchObject({ source: { id: source.id }, snapshot: null });
});

test('only a source that no piece uses can be removed, and it comes back', async () => {
  const library = testLibrary();
  const { articleId, source, entry } = await pieceWithPage(library);
  const removal = { by: BY, id: source.id };
  expect(codeOf(await library.call('desk.remove', removal))).toBe('conflict');
  unwrap(await library.call('sources.remove', { articleId, id: entry.id }));
  unwrap(await library.call('desk.remove', removal));
  expect(unwrap(await library.call('desk.list', NOTHING_ASKED)).rows).toEqual([]);
  unwrap(await library.call('desk.restore', removal));
  expect(unwrap(await library.call('desk.list', NOTHING_ASKED)).total).toBe(1);
});

test('the list is found by words, kind and state, a page at a time', async () => {
  const library = testLibrary();
  for (const index of [1, 2, 3]) {
    await attach(library, null, webFields(`Dam report ${index}`, `https://a.example/${index}`));
  }
  const notes = webFields('Dam notes', '', { kind: 'interview' });
  unwrap(await library.call('desk.add', { by: BY, fields: notes }));
  const ask = async (input: object) =>
    unwrap(await library.call('desk.list', { ...NOTHING_ASKED, ...input }));
  expect((await ask({ search: 'DAM report' })).total).toBe(3);
  expect((await ask({ search: '100% "dam' })).total).toBe(0);
  const [row] = (await ask({})).rows;
  expect((await ask({ search: row?.source.id ?? 'no row' })).total).toBe(0);
  expect((await ask({ kind: 'interview' })).rows[0]?.source.csl.title).toBe('Dam notes');
  expect((await ask({ capture: 'waiting' })).total).toBe(3);
  const page = await ask({ offset: 2, limit: 1 });
  expect(page).toMatchObject({ total: 4, rows: [{ pieces: 0, snapshots: 0, capturedAt: null }] });
});

test('reference files go in and out, with problems and losses named', async () => {
  const library = testLibrary();
  const { id: articleId } = await addPiece(library, 'The weir');
  const text = `@article{a, title={Weir fails}, author={Roe, Ann}, url={${URL}}}\n@book{b, title={Cut`;
  const { added, problems } = unwrap(
    await library.call('desk.readReferences', { by: BY, text, articleId }),
  );
  expect(problems).toMatchObject([{ place: 'line 2' }]);
  expect(added[0]).toMatchObject({ csl: { title: 'Weir fails' }, origins: { title: 'import' } });
  expect(await entries(library, articleId)).toMatchObject([{ title: 'Weir fails', kind: 'print' }]);
  const ids = added.map(({ id }) => id);
  const ris = unwrap(await library.call('desk.writeReferences', { ids, format: 'ris' }));
  expect(ris.text).toContain('AU  - Roe, Ann');
  expect(ris.text).toContain('ID  - a');
  const bibtex = unwrap(await library.call('desk.writeReferences', { ids, format: 'bibtex' }));
  expect(bibtex.text).toContain('@article{a,');
  const image = { by: BY, text: 'GIF89a', articleId: null };
  expect(codeOf(await library.call('desk.readReferences', image))).toBe('import-unsupported');
});

test('people are shared by pieces, and everything quoted from one is found', async () => {
  const library = testLibrary();
  const fields = {
    name: 'José Lind',
    aliases: ['J. Lind'],
    roles: [{ role: 'Mayor', organisation: 'Valley', from: '2020-01-01', until: '2024-12-31' }],
    public: true,
    note: '',
  };
  const person = unwrap(await library.call('desk.putPerson', { id: null, fields }));
  expect(unwrap(await library.call('desk.people', { search: 'jose' }))).toEqual([person]);
  const removed = unwrap(await library.call('desk.removePerson', { id: person.id }));
  expect(unwrap(await library.call('desk.people', { search: '' }))).toEqual([]);
  unwrap(await library.call('desk.restorePerson', { person: removed }));
  expect(unwrap(await library.call('desk.person', { id: person.id })).person).toEqual(person);
});
