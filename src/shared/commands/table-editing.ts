/** Rows and columns of a table the caret is in. */
import type { CommandDeclaration } from './declaration.ts';

/** Commands of this file, in menu order. */
export const tableCommands: readonly CommandDeclaration[] = [
  {
    id: 'table.rowBefore',
    title: 'Add table row above',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
  {
    id: 'table.rowAfter',
    title: 'Add table row below',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
  {
    id: 'table.columnBefore',
    title: 'Add table column before',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
  {
    id: 'table.columnAfter',
    title: 'Add table column after',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
  {
    id: 'table.deleteRow',
    title: 'Delete table row',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
  {
    id: 'table.deleteColumn',
    title: 'Delete table column',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
  {
    id: 'table.toggleHeader',
    title: 'Switch table header row',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
  {
    id: 'table.delete',
    title: 'Delete table',
    group: 'Format',
    keys: null,
    when: 'editor',
    menu: false,
  },
];
