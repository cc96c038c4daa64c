/**
 * `bench`: how fast this machine adds, lists, searches and exports, on a library made for the
 * purpose and removed afterwards. The library in use is not touched.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { exportArticle } from '../../shared/export/export-article.ts';
import { EXPORT_FORMATS } from '../../shared/export/format.ts';
import { EVERYTHING } from '../../shared/search/filter.ts';
import { counted } from '../../shared/wording/counted.ts';
import { openLibrary } from '../library/inline.ts';
import type { Library } from '../library/library.ts';
import { benchPiece } from './bench-piece.ts';
import { type Command, failed, found, type Invocation, misused, type Outcome } from './command.ts';
import type { ShapeOf } from './shapes.ts';
import { type Timing, timed } from './timing.ts';

const articlesSchema = z.coerce.number().int().min(1).max(100_000).default(1000);
const RUNS = 20;
const WORDS = 500;
const LONG_WORDS = 50_000;

/** The command. */
export const benchCommand: Command = {
  name: 'bench',
  usage: '[--articles N]',
  summary: 'Measure a temporary library of N pieces and every export; prints milliseconds.',
  options: { articles: { type: 'string' } },
  words: [0, 0],
  run: async (invocation) => {
    const articles = articlesSchema.safeParse(invocation.options.articles);
    if (!articles.success) return misused('--articles takes a number from 1 to 100000.');
    const directory = mkdtempSync(join(tmpdir(), 'standfirst-bench-'));
    try {
      return await measure(directory, articles.data, invocation);
    } finally {
      rmSync(directory, { recursive: true });
    }
  },
};

async function measure(
  directory: string,
  articles: number,
  { progress }: Invocation,
): Promise<Outcome> {
  const opened = openLibrary(directory, { who: 'bench' });
  if (!opened.ok) return failed(opened.error);
  const library = opened.value;
  const measurements: Timing[] = [];
  measurements.push(
    await timed('add a piece', articles, (run) => {
      progress('Adding pieces', run, articles);
      return library.addPackage(benchPiece(run, WORDS), new Map(), null);
    }),
  );
  measurements.push(...(await measureReading(library)));
  await library.close();
  progress('Exporting', articles, articles);
  measurements.push(...(await measureExports()));
  const { version: node, platform } = process;
  const data: ShapeOf<'bench'> = { articles, node, platform, unit: 'ms', measurements };
  return found(data, [
    `${counted(articles, 'piece')}, Node ${node}, ${platform}; milliseconds, median and 95th percentile`,
    ...measurements.map(timingLine),
  ]);
}

async function measureReading(library: Library): Promise<Timing[]> {
  const page = (text: string) => () =>
    library.call('articles.list', {
      filter: { ...EVERYTHING, text, sort: text === '' ? 'updated' : 'relevance' },
      after: null,
      limit: 50,
    });
  return [
    await timed('first page of the list', RUNS, page('')),
    await timed('search for a common word', RUNS, page('harbour')),
    await timed('search for two words', RUNS, page('ferry engine')),
    await timed('facets', RUNS, () => library.call('library.facets', {})),
  ];
}

async function measureExports(): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const format of EXPORT_FORMATS) {
    for (const words of [WORDS, LONG_WORDS]) {
      const piece = benchPiece(1, words);
      const runs = words === WORDS ? RUNS : 3;
      const name = `export ${words} words as ${format}`;
      timings.push(await timed(name, runs, () => exportArticle(piece, format)));
    }
  }
  return timings;
}

function timingLine({ name, median, p95 }: Timing): string {
  return `${name.padEnd(40)} ${median.toFixed(2).padStart(9)} ${p95.toFixed(2).padStart(9)}`;
}
