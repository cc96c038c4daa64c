/** Drawn pieces to rows of fragments: what stands on one baseline, cut where the gaps are wide. */
import type { Fragment, GlyphRun } from './glyph-run.ts';

/** Share of the font size by which baselines of one row may differ. */
const BASELINE = 0.35;

/** Gaps, as shares of the font size, that are a space between words and a gap between columns. */
const WORD_GAP = 0.18;
const COLUMN_GAP = 1.2;

/** Rows from top to bottom, each with its fragments from left to right. */
export function rowsOf(runs: readonly GlyphRun[]): readonly (readonly Fragment[])[] {
  const drawn = runs.filter(({ text, size }) => text !== '' && size > 0);
  const sorted = [...drawn].sort((a, b) => b.y - a.y);
  const rows: GlyphRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row === undefined || first === undefined || !isSameRow(first, run)) rows.push([run]);
    else row.push(run);
  }
  return rows.map(fragmentsOf).filter((fragments) => fragments.length > 0);
}

function isSameRow(first: GlyphRun, run: GlyphRun): boolean {
  return Math.abs(first.y - run.y) <= BASELINE * Math.max(first.size, run.size);
}

function fragmentsOf(row: readonly GlyphRun[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let spaced = false;
  for (const run of [...row].sort((a, b) => a.x - b.x)) {
    // Drawn spaces are as wide as the gap they fill; only that there is one counts.
    if (run.text.trim() === '') {
      spaced = true;
      continue;
    }
    const before = fragments.at(-1);
    if (before === undefined || run.x - before.right > COLUMN_GAP * run.size)
      fragments.push(fragmentOf(run));
    else if (!isOverprint(before, run))
      fragments[fragments.length - 1] = joined(before, run, spaced);
    spaced = false;
  }
  return fragments.map((fragment) => ({ ...fragment, text: fragment.text.trim() }));
}

function fragmentOf({ text, x, y, width, size }: GlyphRun): Fragment {
  return { text: text.trimStart(), left: x, right: x + width, y, size };
}

/** Bold by drawing twice: the same words again, hardly shifted. */
function isOverprint(before: Fragment, run: GlyphRun): boolean {
  const words = run.text.trim();
  return words.length > 1 && run.x < before.right - run.width * 0.7 && before.text.endsWith(words);
}

function joined(before: Fragment, run: GlyphRun, spaced: boolean): Fragment {
  const gap = run.x - before.right;
  const hasSpace = /\s$/.test(before.text) || /^\s/.test(run.text);
  const space = !hasSpace && (spaced || gap > WORD_GAP * run.size) ? ' ' : '';
  return {
    ...before,
    text: before.text + space + run.text,
    right: Math.max(before.right, run.x + run.width),
    size: Math.max(before.size, run.size),
  };
}
