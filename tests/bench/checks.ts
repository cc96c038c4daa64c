/**
 * Measures the checks of a piece: all of them with nothing known, after one paragraph changed, and
 * through the checker that runs in its thread; and one quote against a source of 10,000 words.
 */

import { createTasks, type Tasks } from '../../src/main/tasks/client.ts';
import { toBody } from '../../src/shared/article/document.ts';
import { EMPTY_FIELDS } from '../../src/shared/article/model.ts';
import { readPiece } from '../../src/shared/verify/piece/checked-piece.ts';
import { CheckMemory } from '../../src/shared/verify/preflight/check-memory.ts';
import { preflight } from '../../src/shared/verify/preflight/preflight.ts';
import { prepareSource } from '../../src/shared/verify/quotes/prepared-source.ts';
import { verifyQuote } from '../../src/shared/verify/quotes/verify-quote.ts';
import { NOW } from '../unit/verify/preflight/support.ts';
import {
  type BenchPiece,
  benchPiece,
  documentWith,
  sourceParagraphs,
  withChange,
} from './checked-piece.ts';
import { seededRandom } from './corpus.ts';
import { type Timing, time } from './measuring.ts';
import { proseFrom } from './prose.ts';

/** Times of the checks by what was measured. */
export type CheckTimings = Readonly<Record<string, Timing>>;

const QUOTE_SOURCE_WORDS = 10_000;
const EDITED = 17;

/** Runs all measurements on one generated piece. */
export async function measureChecks(): Promise<CheckTimings> {
  const piece = benchPiece();
  return {
    ...(await measurePreflight(piece)),
    ...(await measureThread(piece)),
    ...(await measureQuotes()),
  };
}

async function measurePreflight(piece: BenchPiece): Promise<CheckTimings> {
  const ready = new CheckMemory();
  return {
    'first check, sources indexed too': await time(5, () => check(piece, new CheckMemory())),
    'first check, sources indexed before': await timeFresh(piece),
    'check after an edit': await time(30, (run) => check(piece, ready, run)),
  };
}

/** Memories that know the sources and nothing of the piece. */
async function timeFresh(piece: BenchPiece): Promise<Timing> {
  const memories = Array.from({ length: 7 }, () => {
    const memory = new CheckMemory();
    for (const { projection } of piece.sources) memory.prepared(projection);
    return memory;
  });
  return time(5, (run) => check(piece, memories[run + 2] ?? new CheckMemory()));
}

async function check(piece: BenchPiece, memory: CheckMemory, times = 0): Promise<void> {
  const document = documentWith(piece, times === 0 ? null : EDITED, times);
  const texts = new Map(piece.sources.map(({ id, projection }) => [id, projection]));
  const { evidence } = piece;
  preflight(readPiece({ document, fields: EMPTY_FIELDS, evidence, texts, now: NOW }), memory);
}

/** The same through the thread it runs in: texts go there once, findings come back each time. */
async function measureThread(piece: BenchPiece): Promise<CheckTimings> {
  const worker = new URL('../../src/main/tasks/worker.ts', import.meta.url);
  const run = async (tasks: Tasks, isNew: boolean, times: number): Promise<void> => {
    const checked = await tasks.run('preflight.check', {
      body: toBody(documentWith(piece, EDITED, times)),
      fields: EMPTY_FIELDS,
      evidence: piece.evidence,
      texts: piece.sources.map(({ id, projection }) => ({
        sourceId: id,
        snapshotId: `${id}-copy`,
        projection: isNew ? projection : null,
      })),
      now: NOW,
    });
    if (!checked.ok) throw new Error(checked.error.detail ?? checked.error.sentence);
    if (checked.value === null) throw new Error('the thread knows no texts');
  };
  const started = await startedThreads(worker, 3);
  const first = await time(1, (at) => run(started[at + 2] ?? fail(), true, 0));
  const [tasks = fail()] = started;
  const edited = await time(30, (times) => run(tasks, false, times + 3));
  for (const thread of started) await thread.close();
  return { 'first check in its thread': first, 'after an edit, in its thread': edited };
}

/** Threads that have loaded their code; what that takes is no part of a check. */
async function startedThreads(worker: URL, count: number): Promise<Tasks[]> {
  const threads = Array.from({ length: count }, () =>
    createTasks(worker, { onTiming: () => {}, onBegin: () => {} }),
  );
  for (const thread of threads) await thread.run('spelling.setPersonalWords', { words: [] });
  return threads;
}

function fail(): never {
  throw new Error('there is no thread for this run');
}

/** Quotes against one source of 10,000 words: as it has them, changed, and nowhere in it. */
async function measureQuotes(): Promise<CheckTimings> {
  const prose = proseFrom(seededRandom(7));
  const paragraphs = sourceParagraphs(QUOTE_SOURCE_WORDS, prose);
  const source = prepareSource(paragraphs.join('\n\n'));
  const exact = paragraphs.flatMap((text) => /“(.+),”/.exec(text)?.[1] ?? []);
  const each = (quotes: readonly string[]): Promise<Timing> =>
    time(60, async (run) => verifyQuote(quotes[(run + 2) % quotes.length] ?? '', source));
  return {
    'a quote as the source has it': await each(exact),
    'a quote with changed words': await each(exact.map(withChange)),
    'a quote that nobody said': await each(exact.map(() => prose.speech())),
  };
}
