/**
 * The stretch of a text that is most like a passage, when its exact words are gone: found by
 * where its words line up, and accepted only when most of them are there in order.
 */
import type { Range } from '../../verify/text/range.ts';
import { commonWords } from './common-words.ts';
import { type Searchable, wordsIn } from './searchable.ts';

/** Share of the passage's words that must be there, and the fewest words. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 4;

/** Words that occur more often than this say nothing about where a passage is. */
const COMMON = 400;

/** The most similar stretch of the normalised text, or null. `exact` is normalised. */
export function nearPlace(exact: string, within: Searchable): Range | null {
  const wanted = wordsIn(exact).map(({ text }) => text);
  if (wanted.length < FEWEST_WORDS) return null;
  const diagonal = bestDiagonal(wanted, within);
  if (diagonal === null) return null;
  const slack = Math.ceil(wanted.length * 0.5) + 3;
  const from = Math.max(0, diagonal - slack);
  const window = within.words.slice(from, diagonal + wanted.length + slack);
  const pairs = commonWords(
    wanted,
    window.map(({ text }) => text),
  );
  if (pairs.length / wanted.length < LEAST_SHARE) return null;
  return stretched(pairs, wanted.length, window);
}

/** The offset at which most words of the passage line up with the text. */
function bestDiagonal(wanted: readonly string[], { places }: Searchable): number | null {
  const bucket = Math.max(4, Math.ceil(wanted.length / 4));
  const votes = new Map<number, number>();
  for (const [index, word] of wanted.entries()) {
    const found = places.get(word) ?? [];
    if (found.length > COMMON) continue;
    for (const at of found) {
      const key = Math.floor((at - index) / bucket);
      // A passage on the edge of two buckets counts in both.
      for (const near of [key, key + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  }
  let best: { key: number; count: number } | null = null;
  for (const [key, count] of votes) if (count > (best?.count ?? 1)) best = { key, count };
  return best === null ? null : best.key * bucket;
}

/** From the first common word to the last, and as far beyond as the passage went. */
function stretched(
  pairs: readonly (readonly [number, number])[],
  length: number,
  window: readonly Range[],
): Range | null {
  const [first] = pairs;
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = window[Math.max(0, first[1] - first[0])];
  const to = window[Math.min(window.length - 1, last[1] + (length - 1 - last[0]))];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}
