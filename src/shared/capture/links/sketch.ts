/**
 * Short sketches of texts, to tell whether two pages carry the same words without keeping the
 * words: the smallest hashes of their four-word runs (a bottom-k sketch).
 */

import type { Projection } from '../../evidence/projection.ts';

/** A sketch; `words` counts all words of the text. */
export type TextSketch = { readonly words: number; readonly hashes: readonly number[] };

/** Hashes kept: an error of about 0.06 in the similarity of long texts. */
const KEPT = 256;

const RUN = 4;

/** Most words of a text that are looked at. */
const MOST_WORDS = 20_000;

/** The sketch of a text, without whatever holds a digit: counters differ on every visit. */
export function sketchOf(text: string): TextSketch {
  const plain = text.toLowerCase().replace(/\S*\d\S*/g, ' ');
  const words = plain.match(/[\p{L}\p{M}]+/gu) ?? [];
  const seen = new Set<number>();
  const end = Math.min(words.length, MOST_WORDS);
  const run = Math.min(RUN, Math.max(1, end));
  for (let at = 0; at + run <= end; at += 1) seen.add(hashOf(words.slice(at, at + run).join(' ')));
  return { words: words.length, hashes: [...seen].sort((a, b) => a - b).slice(0, KEPT) };
}

/** Words that the story of a page has at least; of pages without one everything is taken. */
const FEWEST_STORY_WORDS = 20;

/** The sketch of a source: of its story, so that the furniture around it does not count. */
export function sketchOfSource({ text, segments }: Projection): TextSketch {
  const story = segments.filter(({ main }) => main);
  const sketch = sketchOf(story.map(({ start, end }) => text.slice(start, end)).join('\n'));
  return sketch.words >= FEWEST_STORY_WORDS ? sketch : sketchOf(text);
}

/** How alike two texts are, 0 to 1: the estimated share of word runs that they have in common. */
export function similarity(one: TextSketch, other: TextSketch): number {
  if (one.hashes.length === 0 || other.hashes.length === 0)
    return one.words === 0 && other.words === 0 ? 1 : 0;
  const union = [...new Set([...one.hashes, ...other.hashes])].sort((a, b) => a - b).slice(0, KEPT);
  const [first, second] = [new Set(one.hashes), new Set(other.hashes)];
  const shared = union.filter((hash) => first.has(hash) && second.has(hash)).length;
  return shared / union.length;
}

/** FNV-1a over UTF-16 code units, mixed so that low values are evenly spread. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
