/** Cell selections and repairs of prosemirror-tables. Its paste handling serves tables only. */
import { Extension } from '@tiptap/core';
import { tableEditing } from '@tiptap/pm/tables';

/** The extension; it comes late, as its key handling is broad. */
export const TableEditing = Extension.create({
  name: 'tableEditing',
  priority: 50,
  addProseMirrorPlugins: () => [tableEditing()],
});
