/**
 * The reading order of a page: columns are read one after another, but the cells of a table
 * row by row. A gutter is a column of white that most rows leave free.
 */
import type { Fragment } from './glyph-run.ts';

/** A line of text in reading order; `column` tells lines of different columns apart. */
export type Line = Fragment & { readonly column: number };

/** Fewest rows that make columns. */
const FEWEST_ROWS = 4;

/** Words that a line of a text column has on average at least; tables have fewer. */
const COLUMN_WORDS = 3;

type Row = readonly Fragment[];

/** Lines of a page in reading order. */
export function linesInOrder(rows: readonly Row[]): readonly Line[] {
  const lines: Line[] = [];
  let column = 0;
  const read = (part: readonly Row[], depth: number): void => {
    const gutter = depth < 4 ? gutterOf(part) : null;
    if (gutter === null) {
      column += 1;
      for (const row of part) {
        const line = lineOf(row);
        if (line !== null) lines.push({ ...line, column });
      }
      return;
    }
    for (const block of blocksAround(part, gutter)) {
      if (block.kind === 'across') read(block.rows, 4);
      else {
        read(block.left, depth + 1);
        read(block.right, depth + 1);
      }
    }
  };
  read(rows, 0);
  return lines;
}

/** The fragments of one row as one line, cells set apart by tabs. */
function lineOf(row: Row): Fragment | null {
  const [first] = row;
  if (first === undefined) return null;
  return {
    text: row.map(({ text }) => text).join('\t'),
    left: first.left,
    right: Math.max(...row.map(({ right }) => right)),
    y: first.y,
    size: Math.max(...row.map(({ size }) => size)),
  };
}

/** The place of a gutter between text columns, or null. */
function gutterOf(rows: readonly Row[]): number | null {
  const gaps = rows.flatMap((row) => row.slice(1).map((right, at) => middle(row[at], right)));
  let best: { at: number; score: number } | null = null;
  for (const at of gaps) {
    const score = scoreOf(rows, at);
    if (score > (best?.score ?? 0)) best = { at, score };
  }
  return best?.at ?? null;
}

function middle(left: Fragment | undefined, right: Fragment): number {
  return ((left?.right ?? right.left) + right.left) / 2;
}

/** Rows that use both sides of a place and leave it free; 0 when these are no text columns. */
function scoreOf(rows: readonly Row[], at: number): number {
  let both = 0;
  let crossing = 0;
  const sides = { left: [] as Fragment[], right: [] as Fragment[] };
  for (const row of rows) {
    if (row.some(({ left, right }) => left < at && right > at)) {
      crossing += 1;
      continue;
    }
    const left = row.filter(({ right }) => right <= at);
    const right = row.filter((fragment) => fragment.left >= at);
    sides.left.push(...left);
    sides.right.push(...right);
    if (left.length > 0 && right.length > 0) both += 1;
  }
  if (both < FEWEST_ROWS || crossing > rows.length / 2) return 0;
  return wordsPerLine(sides.left) >= COLUMN_WORDS && wordsPerLine(sides.right) >= COLUMN_WORDS
    ? both
    : 0;
}

function wordsPerLine(fragments: readonly Fragment[]): number {
  const words = fragments.reduce((total, { text }) => total + text.split(/\s+/).length, 0);
  return fragments.length === 0 ? 0 : words / fragments.length;
}

type Block =
  | { readonly kind: 'across'; readonly rows: Row[] }
  | { readonly kind: 'columns'; readonly left: Row[]; readonly right: Row[] };

/** Cuts rows where something crosses the gutter, such as a headline over two columns. */
function blocksAround(rows: readonly Row[], gutter: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (row.some(({ left, right }) => left < gutter && right > gutter)) {
      if (last?.kind === 'across') last.rows.push(row);
      else blocks.push({ kind: 'across', rows: [row] });
      continue;
    }
    const block =
      last?.kind === 'columns' ? last : { kind: 'columns' as const, left: [], right: [] };
    if (block !== last) blocks.push(block);
    const left = row.filter(({ right }) => right <= gutter);
    const right = row.filter((fragment) => fragment.left >= gutter);
    if (left.length > 0) block.left.push(left);
    if (right.length > 0) block.right.push(right);
  }
  return blocks;
}
