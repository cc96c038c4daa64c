/**
 * Holds the text still while the editor is not editable. The view only stops the keyboard;
 * commands, node views and panels dispatch on their own, so that the rule stands here.
 */
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** The extension: no transaction changes a document that may only be read. */
export const ReadOnly = Extension.create({
  name: 'readOnly',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        filterTransaction: (tr) => !tr.docChanged || editor.options.editable,
      }),
    ];
  },
});
