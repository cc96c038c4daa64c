/**
 * Runs of equal words between a text and a source, found through the source's index: the first step
 * of finding where a quote stands, and all of finding what was copied word for word.
 */
import type { PreparedSource } from './prepared-source.ts';

/** A run of equal words: `length` words from `quote` in the parts and `source` in the words. */
export type Run = { readonly quote: number; readonly source: number; readonly length: number };

/** The number of a word that the source does not have, or that must not match. */
export const UNKNOWN = -1;
/** Words that stand in more places than this say too little to begin a run with. */
const MOST_PLACES = 400;

/** All longest runs of at least `seed` words; `numbers` are the text's words in the source's index. */
export function seededRuns(
  source: PreparedSource,
  numbers: readonly number[],
  seed: number,
): Run[] {
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
      // Words before it may be too common to begin a run with; they belong to it all the same.
      const before = equalLengthBefore(source, numbers, at, start);
      runs.push({ quote: at - before, source: start - before, length: length + before });
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

function equalLengthBefore(
  source: PreparedSource,
  numbers: readonly number[],
  at: number,
  start: number,
): number {
  let length = 0;
  while (length < at && length < start) {
    const number = numbers[at - length - 1];
    if (number === UNKNOWN || number !== source.numbers[start - length - 1]) break;
    length += 1;
  }
  return length;
}
