/**
 * Where in a source a quote may stand: runs of equal words are found through the index, chained in
 * order, and the best chains give the stretches that are then aligned word by word. The score only
 * ranks; it never passes a quote.
 */
import type { PreparedSource } from './prepared-source.ts';
import type { QuotePart } from './quote-parts.ts';
import { type Run, seededRuns, UNKNOWN } from './runs.ts';

/** A stretch of source words, end excluded, with the runs it was found by and their score. */
export type Window = {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly runs: readonly Run[];
};

const MOST_RUNS = 300;
const MOST_WINDOWS = 5;
const NEVER = Number.NEGATIVE_INFINITY;
/** Stretches with a smaller share of the best score than this are not looked at. */
const LEAST_SHARE = 0.75;
/** A quote that skips more words than this without a sign is not one passage. */
const FARTHEST_UNMARKED = 600;

/** The most promising stretches, best first. */
export function findWindows(
  source: PreparedSource,
  parts: readonly QuotePart[],
  runs: readonly Run[],
): readonly Window[] {
  const slack = Math.max(8, Math.ceil(parts.length / 4));
  const windows: Window[] = [];
  for (const chain of chained(runs, parts)) {
    const best = windows[0]?.score ?? 0;
    if (windows.length === MOST_WINDOWS || chain.score < best * LEAST_SHARE) break;
    const own = runsOfChain(chain);
    const first = own[0] ?? chain.last;
    const { last, score } = chain;
    if (windows.some((window) => isInside(first.source, window))) continue;
    const start = Math.max(0, first.source - first.quote - slack);
    const rest = parts.length - last.quote - last.length;
    const end = Math.min(source.words.length, last.source + last.length + rest + slack);
    windows.push({ start, end, score, runs: own });
  }
  return windows;
}

function runsOfChain(chain: Chain): readonly Run[] {
  const runs: Run[] = [];
  for (let at: Chain | null = chain; at !== null; at = at.before) runs.push(at.last);
  return runs.reverse();
}

function isInside(place: number, window: Window): boolean {
  return place >= window.start && place < window.end;
}

/** The numbers of the words of the parts in the source's index; UNKNOWN for other parts. */
function numbersOf(source: PreparedSource, parts: readonly QuotePart[]): readonly number[] {
  return parts.map((part) =>
    part.kind === 'word' ? (source.numberOf.get(part.word.key) ?? UNKNOWN) : UNKNOWN,
  );
}

/** The longest runs of equal words; of three words and more if there are any, else shorter ones. */
export function runsOf(source: PreparedSource, parts: readonly QuotePart[]): readonly Run[] {
  const numbers = numbersOf(source, parts);
  for (const seed of [3, 2, 1]) {
    const runs = seededRuns(source, numbers, seed);
    if (runs.length > 0) {
      return runs.sort((one, other) => other.length - one.length).slice(0, MOST_RUNS);
    }
  }
  return [];
}

type Chain = { readonly last: Run; readonly before: Chain | null; readonly score: number };

function chained(runs: readonly Run[], parts: readonly QuotePart[]): readonly Chain[] {
  const ordered = [...runs].sort(
    (one, other) => one.source - other.source || one.quote - other.quote,
  );
  const ellipses = ellipsesBefore(parts);
  const chains: Chain[] = [];
  for (const run of ordered) {
    let best: Chain = { last: run, before: null, score: run.length };
    for (const before of chains) {
      const score = before.score + gain(before.last, run, ellipses);
      if (score > best.score) best = { last: run, before, score };
    }
    chains.push(best);
  }
  return chains.sort(
    (one, other) => other.score - one.score || one.last.source - other.last.source,
  );
}

/** How many ellipses stand before each part. */
function ellipsesBefore(parts: readonly QuotePart[]): readonly number[] {
  let count = 0;
  return parts.map((part) => {
    const before = count;
    if (part.kind === 'ellipsis') count += 1;
    return before;
  });
}

/** What a run adds to a chain that ends with another: its new words, less the price of the jump. */
function gain(before: Run, run: Run, ellipses: readonly number[]): number {
  const quoteEnd = before.quote + before.length;
  const sourceEnd = before.source + before.length;
  const overlap = Math.max(0, quoteEnd - run.quote, sourceEnd - run.source);
  if (overlap >= run.length || run.quote <= before.quote || run.source <= before.source)
    return NEVER;
  const skipped = run.source - sourceEnd - (run.quote - quoteEnd);
  const isDisclosed = (ellipses[run.quote] ?? 0) > (ellipses[before.quote] ?? 0);
  const price = Math.log2(1 + Math.abs(skipped)) * (isDisclosed && skipped > 0 ? 0.15 : 0.5);
  const isFar = !isDisclosed && Math.abs(skipped) > FARTHEST_UNMARKED;
  return isFar ? NEVER : run.length - overlap - price;
}
