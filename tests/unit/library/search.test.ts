import { expect, test } from 'vitest';
import type { Library } from '../../../src/main/library/library.ts';
import { inlineText, node, paragraph } from '../../../src/shared/article/build.ts';
import { type ArticleFilter, EVERYTHING } from '../../../src/shared/search/filter.ts';
import { addPiece, bodyWith, testLibrary, unwrap } from '../../support/library.ts';

const search = async (library: Library, text: string, filter: Partial<ArticleFilter> = {}) =>
  unwrap(
    await library.call('articles.list', {
      filter: { ...EVERYTHING, text, ...filter },
      after: null,
      limit: 50,
    }),
  ).articles;

const found = async (library: Library, text: string) =>
  (await search(library, text)).map(({ row }) => row.headline).toSorted();

async function newsroom(): Promise<Library> {
  const library = testLibrary();
  const body = bodyWith({
    kicker: inlineText('Transport'),
    headline: inlineText('Ferry returns'),
    standfirst: inlineText('The boat to Skerrow'),
    hero: { alt: 'A white hull' },
    heroCaption: inlineText('Quayside at dawn'),
    body: [
      paragraph('Café owners rejoice at fair peace.'),
      node('stash', {}, [paragraph('secret')]),
    ],
  });
  const fields = {
    slug: 'ferry-harrow-sound',
    authors: [{ name: 'Tessa Marlowick', role: 'reporter' as const }],
    tags: ['harbour'],
    desk: 'Coast',
    internalNote: 'Ask the lawyer',
  };
  const ferry = unwrap(await library.call('articles.create', { storyType: 'news', fields, body }));
  const source = {
    kind: 'web',
    url: 'https://minutes.example/9',
    publisher: 'Town council',
  } as const;
  unwrap(
    await library.call('sources.add', {
      articleId: ferry.id,
      fields: { ...source, title: 'Minutes', date: '', public: true },
      at: null,
    }),
  );
  await addPiece(library, 'Lorry ban', { tags: ['road'] }, 'The peace was fair to lorries.');
  await addPiece(library, '北京的新桥', {}, '城市建设正在进行。');
  return library;
}

test.each([
  ['ferry ', ['Ferry returns']],
  ['ferr', ['Ferry returns']],
  ['ferr ', []],
  ['ferr* ', ['Ferry returns']],
  ['cafe', ['Ferry returns']],
  ['"fair peace"', ['Ferry returns']],
  ['fair peace ', ['Ferry returns', 'Lorry ban']],
  ['fair -lorries ', ['Ferry returns']],
  ['-ferry ', ['Lorry ban', '北京的新桥']],
  ['headline:peace ', []],
  ['body:peace -tag:road', ['Ferry returns']],
  ['tag:harbour', ['Ferry returns']],
  ['author:marlowick', ['Ferry returns']],
  ['desk:coast', ['Ferry returns']],
  ['kicker:transport', ['Ferry returns']],
  ['standfirst:skerrow', ['Ferry returns']],
  ['alt:hull', ['Ferry returns']],
  ['caption:dawn', ['Ferry returns']],
  ['slug:harrow', ['Ferry returns']],
  ['source:council', ['Ferry returns']],
  ['source:minutes.example', ['Ferry returns']],
  ['note:lawyer', ['Ferry returns']],
  ['secret', ['Ferry returns']],
  ['新桥', ['北京的新桥']],
  ['建设', ['北京的新桥']],
  ['桥新', []],
  ['glance', []],
  ['!!!', ['Ferry returns', 'Lorry ban', '北京的新桥']],
])('%j finds %j', async (query, headlines) => {
  expect(await found(await newsroom(), query)).toEqual(headlines);
});

test('marks what was found and says in which field', async () => {
  const library = await newsroom();
  const [hit] = await search(library, 'CAFE ', { sort: 'relevance' });
  expect(hit?.snippetField).toBe('body');
  expect(hit?.snippet).toEqual(['', 'Café', ' owners rejoice at fair peace. secret']);
  const [chinese] = await search(library, '新桥');
  expect(chinese?.snippet.join('')).toBe('北京的新桥');
});

test('a match in the headline ranks above one in the text', async () => {
  const library = testLibrary();
  await addPiece(library, 'Harbour plans', {}, 'Nothing else to say here.');
  await addPiece(library, 'Something else', {}, 'One harbour, two harbours, the harbour again.');
  const [first] = await search(library, 'harbour ', { sort: 'relevance' });
  expect(first?.row.headline).toBe('Harbour plans');
});

test('follows every change of text, facts, sources and place', async () => {
  const library = testLibrary();
  const piece = await addPiece(library, 'Alpha', { tags: ['old'] }, 'first');
  const ids = [piece.id];
  const body = bodyWith({ headline: inlineText('Beta'), body: [paragraph('second')] });
  const save = { id: piece.id, baseVersion: 1, body, reason: 'autosave' } as const;
  unwrap(await library.call('articles.save', save));
  expect([await found(library, 'alpha'), await found(library, 'second ')]).toEqual([[], ['Beta']]);
  const retag = { ids, change: { kind: 'add-tag', tag: 'fresh' } } as const;
  unwrap(await library.call('articles.change', retag));
  expect(await found(library, 'tag:fresh')).toEqual(['Beta']);
  unwrap(await library.call('articles.update', { id: piece.id, fields: { tags: [] } }));
  expect(await found(library, 'fresh ')).toEqual([]);
  unwrap(await library.call('articles.change', { ids, change: { kind: 'place', place: 'trash' } }));
  expect(await found(library, 'second ')).toEqual([]);
  expect(await search(library, 'second ', { place: 'trash' })).toHaveLength(1);
  unwrap(await library.call('articles.deleteForever', { ids }));
  expect(await search(library, 'second ', { place: 'trash' })).toHaveLength(0);
});
