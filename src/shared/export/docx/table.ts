/** Tables in Word: the style Table Grid, header rows that repeat on each page, merged cells. */
import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { BlockOf, PublishedCell } from '../published/block.ts';
import type { WordContext, WriteBlocks } from './context.ts';

/** A table as wide as the column. */
export function table(block: BlockOf<'table'>, context: WordContext, write: WriteBlocks): Table {
  return new Table({
    style: 'TableGrid',
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: context.rightToLeft,
    rows: block.rows.map((cells) => {
      const tableHeader = cells.length > 0 && cells.every((cell) => cell.isHeader);
      return new TableRow({
        // Only when it is one: readers take any mention of the property for a yes.
        ...(tableHeader && { tableHeader }),
        children: cells.map((cell) => tableCell(cell, context, write)),
      });
    }),
  });
}

function tableCell(cell: PublishedCell, context: WordContext, write: WriteBlocks): TableCell {
  const children = write(cell.blocks, context, cell.isHeader ? 'TableHeading' : 'TableText');
  return new TableCell({
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    // Word refuses a cell without a paragraph.
    children: children.length > 0 ? children : [new Paragraph({})],
  });
}
