/**
 * What an operator is: a way of turning a passage into a quote whose verdict is known by
 * construction. Where a change could be read in two ways, the operator leaves that site alone.
 */

import type { QuoteCase, Verdict } from '../case.ts';
import type { Passage } from '../generate/passages.ts';

/** A quote made from a passage; `source` and `place` only when the source is changed as well. */
export interface Variant {
  readonly quote: string;
  readonly source?: QuoteCase['source'];
  readonly place?: { readonly start: number; readonly end: number };
}

export interface Operator {
  readonly name: string;
  readonly verdict: Verdict;
  readonly classes: readonly string[];
  /** Every quote this operator can make of the passage; none when it does not apply. */
  readonly variants: (passage: Passage, all: readonly Passage[]) => readonly Variant[];
}

/**
 * One variant for each match of the pattern, with only that match replaced. The first and last
 * words are left alone, so that the edges of the passage stay certain. A replacement that gives
 * null, or the same text, gives no variant.
 */
export function replacingOne(
  text: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): readonly Variant[] {
  const firstWord = text.indexOf(' ');
  const lastWord = text.lastIndexOf(' ');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (match.index <= firstWord || end > lastWord) return [];
    const made = replacement(match);
    return made === null || made === match[0]
      ? []
      : [{ quote: text.slice(0, match.index) + made + text.slice(end) }];
  });
}

/** A pattern for any of the words, whole and in lower case. */
export function anyOf(words: Iterable<string>): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${[...words].join('|')})(?![\\p{L}\\p{N}’'-])`, 'gu');
}

/** Swaps each word of the table for its partner. */
export function swapping(text: string, table: ReadonlyMap<string, string>): readonly Variant[] {
  return replacingOne(text, anyOf(table.keys()), (match) => table.get(match[0]) ?? null);
}

/** A table of pairs "a/b", read in both directions. */
export function bothWays(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split(/\s+/u).flatMap((pair): [string, string][] => {
      const [left = '', right = ''] = pair.split('/').map((word) => word.replaceAll('_', ' '));
      return [
        [left, right],
        [right, left],
      ];
    }),
  );
}
