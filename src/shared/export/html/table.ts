/** Tables as HTML: leading header rows become the head, header cells say what they head. */
import type { PublishedBlock, PublishedCell } from '../published/block.ts';
import { container, element, lines, type Markup } from './markup.ts';

/** A table in a box that scrolls on narrow screens; `inside` writes the blocks of a cell. */
export function tableMarkup(
  rows: readonly (readonly PublishedCell[])[],
  inside: (blocks: readonly PublishedBlock[]) => Markup[],
): Markup {
  const first = rows.findIndex((row) => row.length === 0 || row.some((cell) => !cell.isHeader));
  const headRows = first === -1 ? rows.length : first;
  const row = (cells: readonly PublishedCell[], scope: string): Markup =>
    element(
      'tr',
      {},
      cells.map((cell) => cellMarkup(cell, scope, inside)),
    );
  const head = rows.slice(0, headRows).map((cells) => row(cells, 'col'));
  const body = rows.slice(headRows).map((cells) => row(cells, 'row'));
  const sections = [
    ...(head.length > 0 ? [container('thead', {}, head)] : []),
    ...(body.length > 0 ? [container('tbody', {}, body)] : []),
  ];
  return element('div', { class: 'table', tabindex: 0, role: 'group' }, [
    container('table', {}, [lines(sections)]),
  ]);
}

function cellMarkup(
  cell: PublishedCell,
  scope: string,
  inside: (blocks: readonly PublishedBlock[]) => Markup[],
): Markup {
  const attributes = {
    scope: cell.isHeader ? scope : null,
    colspan: cell.columnSpan > 1 ? cell.columnSpan : null,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
  };
  return element(cell.isHeader ? 'th' : 'td', attributes, inside(cell.blocks));
}
