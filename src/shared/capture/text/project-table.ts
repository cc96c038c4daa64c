/**
 * A delimited file to a projection: cells in order, tabs between them, a line per row. Every
 * cell knows its row, column and the heading above it.
 */
import type { Projection } from '../../evidence/projection.ts';
import { projectionWriter } from '../projected.ts';
import type { Delimiter } from './delimiter.ts';
import { tableRows } from './table-rows.ts';

/** Name and version of this projector. */
const TABLE_PROJECTOR = 'table 1';

/** Cells beyond this many are not projected; the bytes are kept whole. */
const MOST_CELLS = 400_000;

/** A projected table, and whether it was too large to be projected whole. */
export type ProjectedTable = { readonly projection: Projection; readonly truncated: boolean };

/** Projects a table; the first row counts as headings when none of its cells is a number. */
export function projectTable(text: string, delimiter: Delimiter): ProjectedTable {
  const writer = projectionWriter(TABLE_PROJECTOR);
  let headings: readonly string[] = [];
  let row = 0;
  let cells = 0;
  for (const values of tableRows(text, delimiter)) {
    row += 1;
    if (row === 1 && values.every((value) => !isNumber(value)))
      headings = values.map((value) => value.trim().slice(0, 200));
    let separator = '\n';
    for (const [index, value] of values.entries()) {
      const heading = row === 1 ? '' : (headings[index] ?? '');
      const locator = { kind: 'cell', row, column: index + 1, heading } as const;
      const added = writer.add(value.trim(), { kind: 'cell', main: true, locator }, separator);
      if (added !== null) separator = '\t';
    }
    cells += values.length;
    if (cells > MOST_CELLS) return { projection: writer.finish(), truncated: true };
  }
  return { projection: writer.finish(), truncated: false };
}

function isNumber(value: string): boolean {
  return /^[\s$€£+-]*\d[\d.,\s]*%?$/.test(value);
}
