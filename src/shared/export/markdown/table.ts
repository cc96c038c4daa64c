/**
 * Tables as GFM tables. GFM needs one header row and single cells, so a table without header
 * gets an empty one, and merged cells leave empty cells behind.
 */
import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { PublishedBlock, PublishedCell } from '../published/block.ts';

/** A table; `inside` writes the words of a cell on one line. */
export function tableNode(
  rows: readonly (readonly PublishedCell[])[],
  inside: (blocks: readonly PublishedBlock[]) => PhrasingContent[],
): Table {
  const grid = withoutSpans(rows);
  const width = Math.max(1, ...grid.map((row) => row.length));
  const children = grid.map((row) => rowNode(row, width, inside));
  const hasHeader = rows[0]?.some((cell) => cell.isHeader) === true;
  return {
    type: 'table',
    children: hasHeader ? children : [rowNode([], width, inside), ...children],
  };
}

function rowNode(
  cells: readonly (PublishedCell | null)[],
  width: number,
  inside: (blocks: readonly PublishedBlock[]) => PhrasingContent[],
): TableRow {
  const children = Array.from({ length: width }, (_, column): TableCell => {
    const cell = cells[column] ?? null;
    return { type: 'tableCell', children: cell === null ? [] : inside(cell.blocks) };
  });
  return { type: 'tableRow', children };
}

/** Rows in which every column has a place; null where a merged cell from above or before reaches. */
function withoutSpans(rows: readonly (readonly PublishedCell[])[]): (PublishedCell | null)[][] {
  const reaching: number[] = [];
  return rows.map((row) => {
    const result: (PublishedCell | null)[] = [];
    const skipReached = (): void => {
      while ((reaching[result.length] ?? 0) > 0) {
        reaching[result.length] = (reaching[result.length] ?? 0) - 1;
        result.push(null);
      }
    };
    for (const cell of row) {
      skipReached();
      for (let offset = 0; offset < cell.columnSpan; offset += 1) {
        reaching[result.length] = cell.rowSpan - 1;
        result.push(offset === 0 ? cell : null);
      }
    }
    skipReached();
    return result;
  });
}
