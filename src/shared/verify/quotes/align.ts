/**
 * Lays the parts of a quote against a stretch of its source, word by word, at the least cost. A
 * longer omission costs little more than a short one, so that a quote that skips a sentence is seen
 * as one omission; an ellipsis skips for nothing and a bracket stands for up to six words.
 */

import { extensionCosts, leaveOutCosts, substitutionCosts } from './align-costs.ts';
import type { Window } from './find-windows.ts';
import { opensSentence, type PreparedSource } from './prepared-source.ts';
import type { QuotePart } from './quote-parts.ts';

/** One step of an alignment; `part` and `word` are indexes into the parts and the source's words. */
export type Step =
  | { readonly kind: 'pair'; readonly part: number; readonly word: number; readonly equal: boolean }
  | { readonly kind: 'inserted'; readonly part: number }
  | { readonly kind: 'omitted'; readonly word: number }
  | { readonly kind: 'elided'; readonly part: number; readonly words: readonly number[] }
  | { readonly kind: 'bracketed'; readonly part: number; readonly words: readonly number[] };

const INSERT = 1;
/** The first and the last word belong somewhere: better another word for them than none. */
const INSERT_AT_END = 1.6;
const OPEN = 0.95;
const BRACKET = 0.15;
const BRACKET_WORD = 0.02;
const MOST_BRACKETED = 6;
const ELLIPSIS_WORD = 0.0005;
/** Beyond this many cells a quote is not aligned: its length times that of the stretch. */
const MOST_CELLS = 30_000_000;

// How a cell was reached, as stored for the way back. BRACKETED plus the number of words.
const START = 0;
const PAIR = 1;
const INSERTED = 2;
const CHEAP = 3;
const GAP = 4;
const ELIDED = 5;
const DOWN = 6;
const BRACKETED = 8;
const GAP_GOES_ON = 128;
const INFINITE = Number.POSITIVE_INFINITY;

/** The cheapest alignment of the parts within a window of the source; null if it is too large. */
export function align(
  source: PreparedSource,
  parts: readonly QuotePart[],
  { start, end }: Window,
): readonly Step[] | null {
  const width = end - start + 1;
  if (width * (parts.length + 1) > MOST_CELLS) return null;
  const ways = new Uint8Array(width * (parts.length + 1));
  const lastRow = fill(source, parts, start, width, ways);
  let column = 0;
  for (let at = 1; at < width; at += 1) {
    if ((lastRow[at] ?? 0) < (lastRow[column] ?? 0)) column = at;
  }
  return wayBack(source, parts, { ways, width, start, column });
}

function fill(
  source: PreparedSource,
  parts: readonly QuotePart[],
  start: number,
  width: number,
  ways: Uint8Array,
): Float32Array {
  const leaveOut = leaveOutCosts(source, start, width - 1);
  const costOf = substitutionCosts(source, start);
  // A bracket at the beginning of a quote stands for the beginning of a sentence, if one is near.
  const opens = (column: number): boolean => opensSentence(source, start + column);
  const extend = extensionCosts(source, start, width - 1);
  const gap = new Float32Array(width);
  // Brackets look back several columns of the row above only, so two rows are enough.
  let above: Float32Array = new Float32Array(width);
  parts.forEach((part, index) => {
    const row = {
      above,
      here: new Float32Array(width),
      gap,
      extend,
      ways,
      at: (index + 1) * width,
    };
    const isLast = index === parts.length - 1;
    const insert = isLast || index === 0 ? INSERT_AT_END : INSERT;
    if (part.kind === 'ellipsis') fillEllipsis(row, width);
    else if (part.kind === 'bracket') fillBracket(row, width, index === 0 ? opens : () => false);
    else fillWord(row, width, { costs: costOf(part), leaveOut, insert, isLast });
    above = row.here;
  });
  return above;
}

type Row = {
  readonly above: Float32Array;
  readonly here: Float32Array;
  readonly gap: Float32Array;
  readonly extend: Float32Array;
  readonly ways: Uint8Array;
  /** Index of the row's first cell in `ways`. */
  readonly at: number;
};

type Prices = {
  readonly costs: (column: number) => number;
  readonly leaveOut: Float32Array;
  readonly insert: number;
  /** Words after the last of the quote are no omission: the quote has ended. */
  readonly isLast: boolean;
};

function fillWord(
  { above, here, gap, extend, ways, at }: Row,
  width: number,
  { costs, leaveOut, insert, isLast }: Prices,
): void {
  const value = (row: Float32Array, index: number): number => row[index] ?? 0;
  here[0] = value(above, 0) + insert;
  ways[at] = INSERTED;
  gap[0] = INFINITE;
  for (let column = 1; column < width; column += 1) {
    const before = value(here, column - 1);
    const opened = before + OPEN;
    const extended = value(gap, column - 1) + value(extend, column - 1);
    gap[column] = Math.min(opened, extended);
    const pair = value(above, column - 1) + costs(column - 1);
    const inserted = value(above, column) + insert;
    const cheap = isLast ? INFINITE : before + value(leaveOut, column - 1);
    const left = isLast ? INFINITE : value(gap, column);
    const cost = Math.min(pair, inserted, cheap, left);
    const way = cost === pair ? PAIR : cost === inserted ? INSERTED : cost === cheap ? CHEAP : GAP;
    here[column] = cost;
    ways[at + column] = way | (extended < opened ? GAP_GOES_ON : 0);
  }
}

function fillEllipsis({ above, here, ways, at }: Row, width: number): void {
  here[0] = above[0] ?? 0;
  ways[at] = DOWN;
  for (let column = 1; column < width; column += 1) {
    const skipped = (here[column - 1] ?? 0) + ELLIPSIS_WORD;
    const down = above[column] ?? 0;
    here[column] = Math.min(down, skipped);
    ways[at + column] = skipped < down ? ELIDED : DOWN;
  }
}

function fillBracket(
  { above, here, ways, at }: Row,
  width: number,
  opens: (column: number) => boolean,
): void {
  for (let column = 0; column < width; column += 1) {
    here[column] = INFINITE;
    for (let words = 0; words <= Math.min(MOST_BRACKETED, column); words += 1) {
      const price = opens(column - words) ? 0 : BRACKET_WORD * words;
      const cost =
        (above[column - words] ?? 0) +
        BRACKET +
        price -
        (price === 0 && words > 0 ? 0.01 - words / 10_000 : 0);
      if (cost < (here[column] ?? 0)) {
        here[column] = cost;
        ways[at + column] = BRACKETED + words;
      }
    }
  }
}

type Grid = {
  readonly ways: Uint8Array;
  readonly width: number;
  readonly start: number;
  readonly column: number;
};

function wayBack(source: PreparedSource, parts: readonly QuotePart[], grid: Grid): readonly Step[] {
  const steps: Step[] = [];
  let { column } = grid;
  let row = parts.length;
  let inGap = false;
  while (row > 0) {
    const cell = grid.ways[row * grid.width + column] ?? START;
    const way: number = inGap ? GAP : cell & ~GAP_GOES_ON;
    const part = row - 1;
    if (way === GAP || way === CHEAP) {
      column -= 1;
      steps.push({ kind: 'omitted', word: grid.start + column });
      inGap = way === GAP && (cell & GAP_GOES_ON) !== 0;
    } else if (way === PAIR) {
      column -= 1;
      row -= 1;
      steps.push({
        kind: 'pair',
        part,
        word: grid.start + column,
        equal: isEqual(source, parts, part, grid.start + column),
      });
    } else if (way === INSERTED) {
      row -= 1;
      steps.push({ kind: 'inserted', part });
    } else {
      const taken = way >= BRACKETED ? way - BRACKETED : elidedWords(grid, row, column);
      column -= taken;
      row -= 1;
      const words = Array.from({ length: taken }, (_, index) => grid.start + column + index);
      steps.push({ kind: way >= BRACKETED ? 'bracketed' : 'elided', part, words });
    }
  }
  return steps.reverse();
}

function elidedWords(grid: Grid, row: number, column: number): number {
  let words = 0;
  while (grid.ways[row * grid.width + column - words] === ELIDED) words += 1;
  return words;
}

function isEqual(
  source: PreparedSource,
  parts: readonly QuotePart[],
  part: number,
  word: number,
): boolean {
  const quoted = parts[part];
  return quoted?.kind === 'word' && quoted.word.key === source.words[word]?.key;
}
