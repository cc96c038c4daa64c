/**
 * Where in a source a quote may stand: runs of equal words are found through the index, chained in
 * order, and the best chains give the stretches that are then aligned word by word. The score only
 * ranks; it never passes a quote.
 */
import type { PreparedSource } from './prepared-source.ts';
import type { QuotePart } from './quote-parts.ts';

/** A run of equal words: `length` words from `quote` in the parts and `source` in the words. */
export type Run = { readonly quote: number; readonly source: number; readonly length: number };

/** A stretch of source words, end excluded, with the runs it was found by and their score. */
export type Window = {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly runs: readonly Run[];
};

const UNKNOWN = -1;
const MOST_PLACES = 400;
const MOST_RUNS = 300;
const MOST_WINDOWS = 5;
/** A quote that skips more words than this without a sign is not one passage. */
const FARTHEST_UNMARKED = 2000;

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
    if (windows.length === MOST_WINDOWS || chain.score < best * 0.6) break;
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

function seededRuns(source: PreparedSource, numbers: readonly number[], seed: number): Run[] {
  const runs: Run[] = [];
  // How far the run on each diagonal reaches already, so that no run is found twice.
  const reached = new Map<number, number>();
  for (let at = 0; at + seed <= numbers.length; at += 1) {
    const rarest = rarestOf(source, numbers, at, seed);
    if (rarest === null) continue;
    for (const position of rarest.places) {
      const start = position - rarest.offset;
      const diagonal = start - at;
      if (start < 0 || (reached.get(diagonal) ?? -1) > at) continue;
      const length = equalLength(source, numbers, at, start);
      if (length < seed) continue;
      reached.set(diagonal, at + length - seed + 1);
      runs.push({ quote: at, source: start, length });
    }
  }
  return runs;
}

function rarestOf(source: PreparedSource, numbers: readonly number[], at: number, seed: number) {
  let rarest: { places: readonly number[]; offset: number } | null = null;
  for (let offset = 0; offset < seed; offset += 1) {
    const places = source.positions[numbers[at + offset] ?? UNKNOWN];
    if (places === undefined) return null;
    if (rarest === null || places.length < rarest.places.length) rarest = { places, offset };
  }
  return rarest !== null && rarest.places.length <= MOST_PLACES ? rarest : null;
}

function equalLength(
  source: PreparedSource,
  numbers: readonly number[],
  at: number,
  start: number,
): number {
  let length = 0;
  while (at + length < numbers.length && start + length < source.numbers.length) {
    const number = numbers[at + length];
    if (number === UNKNOWN || number !== source.numbers[start + length]) break;
    length += 1;
  }
  return length;
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
  if (overlap >= run.length || run.quote <= before.quote || run.source <= before.source) return -1;
  const skipped = run.source - sourceEnd - (run.quote - quoteEnd);
  const isDisclosed = (ellipses[run.quote] ?? 0) > (ellipses[before.quote] ?? 0);
  const price = Math.log2(1 + Math.abs(skipped)) * (isDisclosed && skipped > 0 ? 0.15 : 0.5);
  const isFar = !isDisclosed && Math.abs(skipped) > FARTHEST_UNMARKED;
  return isFar ? -1 : run.length - overlap - price;
}
