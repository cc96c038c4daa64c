/**
 * Keeps the document one that an editor can go on writing in. A repair joins the undo step of the
 * change that made it necessary, so that undo restores exactly what was there before.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { fixTables } from '@tiptap/pm/tables';
import { normaliseDocument } from '../../../shared/article/edit/normalise.ts';

/** The extension; it also repairs a document as it is opened, outside the undo history. */
export const Normaliser = Extension.create({
  name: 'normaliser',
  addProseMirrorPlugins: () => [normaliser()],
  onCreate() {
    const { tr } = this.editor.state;
    if (normaliseDocument(tr)) this.editor.view.dispatch(tr.setMeta('addToHistory', false));
    const tables = fixTables(this.editor.state);
    if (tables !== undefined) this.editor.view.dispatch(tables.setMeta('addToHistory', false));
  },
});

function normaliser(): Plugin {
  return new Plugin({
    key: new PluginKey('normaliser'),
    appendTransaction: (transactions, _, state) => {
      if (!transactions.some((tr) => tr.docChanged)) return null;
      const { tr } = state;
      return normaliseDocument(tr) ? tr : null;
    },
  });
}
