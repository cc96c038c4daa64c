/** Drawn pieces to rows of fragments: what stands on one baseline, cut where the gaps are wide. */
import type { Fragment, GlyphRun } from './glyph-run.ts';

/** Share of the font size by which baselines of one row may differ. */
const BASELINE = 0.35;

/** Gaps, as shares of the font size, that are a space between words and a gap between columns. */
const WORD_GAP = 0.18;
const COLUMN_GAP = 1.2;

/** Small letters this much smaller than a row, this near above it, are its note marks. */
const RAISED = { size: 0.78, rise: 0.65 } as const;

/** The rows of a page, and the note marks that stand between them. */
export type PageRows = {
  readonly rows: readonly (readonly Fragment[])[];
  readonly raised: readonly string[];
};

/** Rows from top to bottom, each with its fragments from left to right. */
export function rowsOf(runs: readonly GlyphRun[]): PageRows {
  const drawn = runs.filter(({ text, size }) => text !== '' && size > 0);
  const sorted = [...drawn].sort((a, b) => b.y - a.y);
  const rows: GlyphRun[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row === undefined || first === undefined || !isSameRow(first, run)) rows.push([run]);
    else row.push(run);
  }
  const raised = rows.filter((row, at) => isRaised(row, rows[at + 1]));
  return {
    rows: rows
      .filter((row) => !raised.includes(row))
      .map(fragmentsOf)
      .filter((fragments) => fragments.length > 0),
    raised: raised.flat().flatMap(({ text }) => (text.trim() === '' ? [] : [text.trim()])),
  };
}

/** Note marks would cut a sentence in two, or stick to a word and make it another one. */
function isRaised(row: readonly GlyphRun[], below: readonly GlyphRun[] | undefined): boolean {
  const size = (runs: readonly GlyphRun[]) => Math.max(...runs.map((run) => run.size));
  const [first] = row;
  const [under] = below ?? [];
  if (first === undefined || below === undefined || under === undefined) return false;
  const isSmall = size(row) <= RAISED.size * size(below);
  return isSmall && first.y - under.y <= RAISED.rise * size(below);
}

function isSameRow(first: GlyphRun, run: GlyphRun): boolean {
  return Math.abs(first.y - run.y) <= BASELINE * Math.max(first.size, run.size);
}

/** Rows in scripts that run from right to left are read as in a mirror. */
function fragmentsOf(row: readonly GlyphRun[]): readonly Fragment[] {
  const letters = row.map(({ text }) => text).join('');
  const mirrored =
    (letters.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > (letters.match(LETTER)?.length ?? 0);
  if (!mirrored) return fragmentsFromLeft(row);
  const mirror = row.map((run) => ({ ...run, x: -run.x - run.width }));
  return fragmentsFromLeft(mirror).map((fragment) => ({
    ...fragment,
    left: -fragment.right,
    right: -fragment.left,
  }));
}

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

function fragmentsFromLeft(row: readonly GlyphRun[]): readonly Fragment[] {
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
  const isGap = (spaced || gap > WORD_GAP * run.size) && !/^[,.;:!?)\]}’”]/.test(run.text);
  const space = !hasSpace && isGap ? ' ' : '';
  return {
    ...before,
    text: before.text + space + run.text,
    right: Math.max(before.right, run.x + run.width),
    size: Math.max(before.size, run.size),
  };
}
