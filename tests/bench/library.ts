/**
 * Measures the library at two sizes and prints how costs grow. Ratios count, not seconds:
 * ten times the pieces must not make a page ten times slower.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../src/main/library/inline.ts';
import type { Library } from '../../src/main/library/library.ts';
import { type ArticleFilter, EVERYTHING } from '../../src/shared/search/filter.ts';
import { makePiece, seededRandom, wordOfRank } from './corpus.ts';
import { type Timing, time } from './measuring.ts';

/** Results of one library size, by what was measured. */
export type LibraryTimings = Readonly<Record<string, Timing>>;

/** Fills a library of a size and measures it; removes it afterwards. */
export async function measureLibrary(size: number): Promise<LibraryTimings> {
  const directory = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
  const opened = openLibrary(directory);
  if (!opened.ok) throw new Error(opened.error.sentence);
  const library = opened.value;
  try {
    const insert = await fill(library, size);
    return { 'insert one piece': insert, ...(await measureAll(library)) };
  } finally {
    await library.close();
    rmSync(directory, { recursive: true });
  }
}

async function fill(library: Library, size: number): Promise<Timing> {
  const random = seededRandom(size);
  return time(size - 2, async (run) => {
    const added = await library.addPackage(makePiece(run + 2, random), new Map(), null);
    if (!added.ok) throw new Error(added.error.sentence);
  });
}

async function measureAll(library: Library): Promise<LibraryTimings> {
  const page = (filter: Partial<ArticleFilter>, after: string | null = null) =>
    library.call('articles.list', { filter: { ...EVERYTHING, ...filter }, after, limit: 50 });
  const deep = await farCursor(library);
  const pages: Readonly<Record<string, () => Promise<unknown>>> = {
    'first page': () => page({}),
    'far page': () => page({}, deep),
    'by headline': () => page({ sort: 'headline', descending: false }),
    'by deadline': () => page({ sort: 'deadline', descending: false }),
    'filter by tag': () => page({ tag: ['tag-7'] }),
    'filter by status and desk': () => page({ status: ['draft'], desk: ['Local'] }),
    'common word, newest first': () => page({ text: `${wordOfRank(3)} ` }),
    'prefix while typing': () => page({ text: wordOfRank(12).slice(0, 3) }),
    // Longer than the prefixes the index keeps, and the beginning of a thousand words.
    'prefix of many words': () => page({ text: wordOfRank(21) }),
    'prefix of many words, ranked': () => page({ text: wordOfRank(21), sort: 'relevance' }),
    'rare word, ranked': () => page({ text: `${wordOfRank(15_000)} `, sort: 'relevance' }),
    'common word, ranked': () => page({ text: `${wordOfRank(3)} `, sort: 'relevance' }),
    'two words, ranked': () =>
      page({ text: `${wordOfRank(90)} ${wordOfRank(300)} `, sort: 'relevance' }),
    facets: () => library.call('library.facets', {}),
  };
  const timings: Record<string, Timing> = {};
  for (const [name, work] of Object.entries(pages)) timings[name] = await time(40, work);
  return { ...timings, ...(await measureWriting(library)) };
}

async function measureWriting(library: Library): Promise<LibraryTimings> {
  const created = await library.addPackage(makePiece(0, seededRandom(1)), new Map(), null);
  if (!created.ok) throw new Error(created.error.sentence);
  const { id, body } = created.value;
  let version = created.value.version;
  const draft = await time(60, (run) =>
    library.call('drafts.put', {
      articleId: id,
      baseVersion: version,
      body: `${body}${' '.repeat(run + 2)}`,
    }),
  );
  const save = await time(60, async (run) => {
    const changed = body.replace('"text":"', `"text":"edit${run} `);
    const input = { id, baseVersion: version, body: changed, reason: 'autosave' } as const;
    const saved = await library.call('articles.save', input);
    if (saved.ok) version = saved.value.version;
  });
  const listed = await library.call('articles.list', {
    filter: EVERYTHING,
    after: null,
    limit: 200,
  });
  const ids = listed.ok ? listed.value.articles.map(({ row }) => row.id) : [];
  const tag = await time(6, (run) =>
    library.call('articles.change', { ids, change: { kind: 'add-tag', tag: `bench-${run}` } }),
  );
  return { 'put a draft': draft, 'save a piece': save, 'tag 200 pieces': tag };
}

async function farCursor(library: Library): Promise<string | null> {
  let after: string | null = null;
  for (let pages = 0; pages < 4; pages += 1) {
    const listed: Awaited<ReturnType<typeof library.call<'articles.list'>>> = await library.call(
      'articles.list',
      { filter: EVERYTHING, after, limit: 200 },
    );
    if (!listed.ok || listed.value.next === null) break;
    after = listed.value.next;
  }
  return after;
}
