import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/main/library/library.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';
import { type ArticleFilter, EVERYTHING, SORTS } from '../../../src/shared/search/filter.ts';
import {
  addPiece,
  codeOf,
  temporaryDirectory,
  testClock,
  testLibrary,
  unwrap,
} from '../../support/library.ts';

const page = (
  library: Library,
  filter: Partial<ArticleFilter>,
  limit = 200,
  after: string | null = null,
) => library.call('articles.list', { filter: { ...EVERYTHING, ...filter }, after, limit });

const headlines = async (library: Library, filter: Partial<ArticleFilter>) =>
  unwrap(await page(library, filter)).articles.map(({ row }) => row.headline);

const everyPage = async (
  library: Library,
  filter: Partial<ArticleFilter>,
  limit: number,
  after: string | null = null,
): Promise<string[]> => {
  const { articles, next, total } = unwrap(await page(library, filter, limit, after));
  expect(total).toBe(23);
  const ids = articles.map(({ row }) => row.id);
  return next === null ? ids : [...ids, ...(await everyPage(library, filter, limit, next))];
};

describe('paging', () => {
  test.each(SORTS)(
    'walks every piece once in order of %s, although most keys tie',
    async (sort) => {
      const library = testLibrary(temporaryDirectory(), { clock: testClock().clock });
      for (let index = 0; index < 23; index += 1) {
        const deadline = index % 4 === 0 ? '2026-12-24T00:00:00.000Z' : null;
        await addPiece(library, `Headline ${index % 3}`, { deadline }, 'shared words');
      }
      for (const descending of [true, false]) {
        const filter = { sort, descending, text: sort === 'relevance' ? 'shared ' : '' };
        const whole = unwrap(await page(library, filter)).articles.map(({ row }) => row.id);
        expect(new Set(whole).size).toBe(23);
        expect(await everyPage(library, filter, 4)).toEqual(whole);
      }
    },
  );

  test('does not repeat or skip when pieces arrive between two pages', async () => {
    const time = testClock();
    const library = testLibrary(temporaryDirectory(), { clock: time.clock });
    for (let index = 0; index < 6; index += 1) {
      time.advance(1000);
      await addPiece(library, `Old ${index}`);
    }
    const first = unwrap(await page(library, {}, 3));
    time.advance(1000);
    await addPiece(library, 'Newcomer');
    const second = unwrap(await page(library, {}, 3, first.next));
    const seen = [...first.articles, ...second.articles].map(({ row }) => row.headline);
    expect(seen).toEqual(['Old 5', 'Old 4', 'Old 3', 'Old 2', 'Old 1', 'Old 0']);
  });

  test('refuses a cursor that is made up or from another order', async () => {
    const library = testLibrary();
    await addPiece(library, 'A');
    await addPiece(library, 'B');
    const { next } = unwrap(await page(library, {}, 1));
    expect(codeOf(await page(library, { sort: 'words' }, 1, next))).toBe('invalid-input');
    expect(codeOf(await page(library, {}, 1, 'bm9uc2Vuc2U'))).toBe('invalid-input');
  });
});

describe('order', () => {
  test('headlines sort without regard to case, accents and quotation marks', async () => {
    const library = testLibrary();
    for (const headline of ['Zebra', '“apple', 'Élan', 'banana']) await addPiece(library, headline);
    const order = await headlines(library, { sort: 'headline', descending: false });
    expect(order).toEqual(['“apple', 'banana', 'Élan', 'Zebra']);
  });

  test('pieces without a deadline come last both ways', async () => {
    const library = testLibrary();
    await addPiece(library, 'none');
    await addPiece(library, 'late', { deadline: '2026-12-02T00:00:00Z' });
    await addPiece(library, 'soon', { deadline: '2026-12-01T00:00:00Z' });
    const sort = 'deadline';
    expect(await headlines(library, { sort, descending: false })).toEqual(['soon', 'late', 'none']);
    expect(await headlines(library, { sort, descending: true })).toEqual(['late', 'soon', 'none']);
  });
});

describe('filters', () => {
  test('values of one widen, different ones narrow', async () => {
    const library = testLibrary();
    const ana = { name: 'Ana', role: 'reporter' as const };
    const bo = { name: 'Bo', role: 'editor' as const };
    await addPiece(library, 'one', { desk: 'Local', tags: ['sea'], authors: [ana, bo] });
    await addPiece(library, 'two', { desk: 'World', tags: ['sea', 'war'], status: 'ready' });
    await addPiece(library, 'three', { desk: 'Sport', deadline: '2026-12-01T00:00:00Z' });
    const found = async (filter: Partial<ArticleFilter>) =>
      (await headlines(library, filter)).toSorted();
    expect(await found({ desk: ['Local', 'World'] })).toEqual(['one', 'two']);
    expect(await found({ desk: ['Local', 'World'], status: ['ready'] })).toEqual(['two']);
    expect(await found({ tag: ['sea'], author: ['Bo'] })).toEqual(['one']);
    expect(await found({ missing: ['byline'] })).toEqual(['three', 'two']);
    expect(await found({ deadlineBefore: '2026-12-31T00:00:00.000Z' })).toEqual(['three']);
    expect(await found({ place: 'trash' })).toEqual([]);
  });
});

test('rows keep to the contract', async () => {
  const library = testLibrary();
  unwrap(await library.call('library.addSamples', {}));
  const listed = unwrap(await page(library, { text: 'the', sort: 'relevance' }));
  expect(listed.articles).toHaveLength(3);
  expect(contract['articles.list'].output.parse(listed)).toEqual(listed);
  const facets = unwrap(await library.call('library.facets', {}));
  expect(contract['library.facets'].output.parse(facets)).toEqual(facets);
  expect(facets.places.library).toBe(3);
});
