/**
 * Tables. One that only lays out a page is looked through; a caption becomes a paragraph above.
 */
import { append } from '../blocks/append.ts';
import type { Block, TableCell } from '../blocks/block.ts';
import { changedNote } from '../notes.ts';
import type { ReadBlocks } from './read-blocks.ts';
import type { HtmlElement } from './tree.ts';

/** Widest span a cell may claim; more is a mistake or an attack. */
const WIDEST_SPAN = 100;

/** Blocks of a table element. */
export function tableBlocks(source: HtmlElement, read: ReadBlocks): Block[] {
  const { rows, others } = partsOf(source);
  const cells = rows.map((row) => cellsOf(row));
  const beside = read.flow(others, read.state, read.reading);
  if (rows.length === 0) return beside;
  if (cells.every((row) => row.length <= 1)) {
    read.reading.notes.push(
      changedNote('table', '', '', 'A table of one column was read as plain text.'),
    );
    const cellBlocks = cells
      .flat()
      .flatMap((cell) => read.flow(cell.children, read.state, read.reading));
    return [...beside, ...cellBlocks];
  }
  const table: Block = {
    kind: 'table',
    rows: rows.map((row, index) => (cells[index] ?? []).map((cell) => tableCell(cell, row, read))),
  };
  return [...beside, table];
}

type Row = { readonly source: HtmlElement; readonly head: boolean };

function partsOf(source: HtmlElement, head = false): { rows: Row[]; others: HtmlElement[] } {
  const rows: Row[] = [];
  const others: HtmlElement[] = [];
  for (const child of source.children) {
    if (child.kind === 'text') continue;
    if (child.name === 'tr') rows.push({ source: child, head });
    else if (/^(?:thead|tbody|tfoot)$/.test(child.name)) {
      const inner = partsOf(child, child.name === 'thead');
      append(rows, inner.rows);
      append(others, inner.others);
    } else others.push(child);
  }
  return { rows, others };
}

function cellsOf(row: Row): HtmlElement[] {
  return row.source.children.flatMap((child) =>
    child.kind === 'element' && /^t[dh]$/.test(child.name) ? [child] : [],
  );
}

function tableCell(cell: HtmlElement, row: Row, read: ReadBlocks): TableCell {
  return {
    header: row.head || cell.name === 'th',
    colspan: span(cell.attributes.colspan),
    rowspan: span(cell.attributes.rowspan),
    blocks: read.flow(cell.children, read.state, read.reading),
  };
}

function span(value: string | undefined): number {
  const count = Number(value);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, WIDEST_SPAN) : 1;
}
