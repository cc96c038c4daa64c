/** Commands of tables, on prosemirror-tables. */
import type { Node as DocumentNode, Schema } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  toggleHeaderRow,
} from '@tiptap/pm/tables';
import { insertBlock } from './insert-block.ts';

/** Commands by the name of what they do; each is false outside a table. */
export const tableCommands = {
  rowBefore: inTable(addRowBefore),
  rowAfter: inTable(addRowAfter),
  columnBefore: inTable(addColumnBefore),
  columnAfter: inTable(addColumnAfter),
  deleteRow: inTable(deleteRow),
  deleteColumn: inTable(deleteColumn),
  toggleHeader: inTable(toggleHeaderRow),
  delete: inTable(deleteTable),
} as const;

/** Inserts a table whose first row is its header, with the caret in the first cell. */
export function insertTable(rows = 3, columns = 3): Command {
  return (state, dispatch) => {
    const table = emptyTable(state.schema, rows, columns);
    return table !== null && insertBlock(state, dispatch, table);
  };
}

/** Tab in the last cell adds a row and goes into it. */
export const addRowAndEnter: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (dispatch === undefined) return true;
  let after = state;
  addRowAfter(state, (tr) => {
    dispatch(tr);
    after = view?.state ?? state.apply(tr);
  });
  goToNextCell(1)(after, dispatch);
  return true;
};

function inTable(command: Command): Command {
  return (state, dispatch, view) => isInTable(state) && command(state, dispatch, view);
}

function emptyTable(schema: Schema, rows: number, columns: number): DocumentNode | null {
  const { table, tableRow, tableHeader, tableCell, paragraph } = schema.nodes;
  if (!(table && tableRow && tableHeader && tableCell && paragraph)) return null;
  const row = (index: number): DocumentNode => {
    const type = index === 0 ? tableHeader : tableCell;
    const cells = Array.from({ length: columns }, () => type.create(null, paragraph.create()));
    return tableRow.create(null, cells);
  };
  return table.create(
    null,
    Array.from({ length: rows }, (_, index) => row(index)),
  );
}
