/**
 * The tables people read: plain columns for the terminal, Markdown for docs/accuracy.md.
 */
import type { PlacedRow } from './floors.ts';
import { type Counts, type Half, metricOf, type Row, sizeOf, type Target } from './score.ts';
import { ALL } from './tally.ts';
import { wilsonBounds } from './wilson.ts';

const HEADINGS = ['Stratum', 'Measure', 'n', 'Precision', 'Recall', 'F1', 'Accuracy', 'Target'];

const percent = (value: number): string => `${(Math.floor(value * 1000) / 10).toFixed(1)}%`;

function withBounds(part: number, whole: number): string {
  if (whole === 0) return '–';
  const { low, high } = wilsonBounds(part, whole);
  return `${percent(part / whole)} [${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}]`;
}

function figures(counts: Counts): readonly string[] {
  if (counts.kind === 'accuracy') return ['', '', '', withBounds(counts.right, counts.total)];
  const { truePositives, falsePositives, falseNegatives } = counts;
  return [
    withBounds(truePositives, truePositives + falsePositives),
    withBounds(truePositives, truePositives + falseNegatives),
    percent(metricOf(counts, 'f1') ?? 0),
    '',
  ];
}

/** Whether a row reaches a target. */
export function isMet(row: Row, target: Target): boolean {
  return (metricOf(row.counts, target.metric) ?? 0) >= target.atLeast;
}

function targetCell(row: Row): string {
  return row.targets
    .map((target) => {
      const verdict = isMet(row, target) ? 'met' : 'MISSED';
      return `${target.metric} ≥${(target.atLeast * 100).toFixed(1)}% ${verdict}`;
    })
    .join(', ');
}

function cells(row: Row): readonly string[] {
  const { stratum, measure, counts } = row;
  return [stratum, measure, String(sizeOf(counts)), ...figures(counts), targetCell(row)];
}

/** Aligned columns under a title, for the terminal. */
export function textTable(title: string, half: Half, rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const body = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`\n${title}, ${half} half`, ...body].join('\n');
}

/** The same as a Markdown table under a heading. */
function markdownTable(title: string, half: Half, rows: readonly Row[]): string {
  const line = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`;
  return [
    `### ${title}, ${half} half`,
    '',
    line(HEADINGS),
    line(HEADINGS.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
  ].join('\n');
}

/** The frozen and blind halves in full; of the development half what sums it up or has a target. */
function isPublished(row: PlacedRow): boolean {
  return row.half !== 'development' || row.stratum === ALL || row.targets.length > 0;
}

/** A table for each set and half of the rows, as docs/accuracy.md shows them. */
export function markdownTables(
  all: readonly PlacedRow[],
  titles: ReadonlyMap<string, string>,
): string {
  const rows = all.filter(isPublished);
  const places = new Set(rows.map(({ set, half }) => `${set} ${half}`));
  return [...places]
    .map((place) => {
      const group = rows.filter(({ set, half }) => `${set} ${half}` === place);
      const { set = '', half = 'development' } = group[0] ?? {};
      return markdownTable(titles.get(set) ?? set, half, group);
    })
    .join('\n');
}
