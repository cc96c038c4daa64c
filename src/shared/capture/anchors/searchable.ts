/**
 * A text prepared for finding passages in it: normalised (spaces, typography, hyphens at line
 * ends), cut into words, and with a map back to its own offsets.
 */
import { type MappedText, originalRange } from '../../verify/text/mapped-text.ts';
import { normalise } from '../../verify/text/normalise.ts';
import type { Range } from '../../verify/text/range.ts';

/** A word of the normalised text. */
export type Word = Range & { readonly text: string };

/** A prepared text. */
export type Searchable = {
  readonly mapped: MappedText;
  readonly words: readonly Word[];
  /** Positions in `words` of every word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
};

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['.,-](?=[\p{L}\p{N}]))*%?|\p{Sc}/gu;

/** Words of a normalised text. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** Text as all comparisons of this folder see it. */
export function comparable(text: string): string {
  return normalise(text, 'N2').text;
}

/** Prepares a text; do it once for all passages of a source. */
export function searchable(text: string): Searchable {
  const mapped = normalise(text, 'N2');
  const words = wordsIn(mapped.text);
  const places = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const found = places.get(word.text);
    if (found === undefined) places.set(word.text, [index]);
    else found.push(index);
  }
  return { mapped, words, places };
}

/** A range of the normalised text in the text's own offsets. */
export function ownRange({ mapped }: Searchable, range: Range): Range {
  return originalRange(mapped, range);
}
