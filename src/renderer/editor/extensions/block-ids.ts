/**
 * Gives every block a stable id of its own as soon as it appears. Ids are not part of the undo
 * history: undoing a split removes the second half together with its id.
 */
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { changedSpans } from '../../../shared/article/edit/changed-spans.ts';
import { bringsNodes, repairIds } from '../../../shared/article/edit/repair-ids.ts';

/** The extension; it also completes a document that arrives without ids. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => [blockIds()],
  onCreate() {
    const { tr } = this.editor.state;
    if (repairIds(tr, [{ from: 0, to: tr.doc.content.size }])) {
      this.editor.view.dispatch(tr.setMeta('addToHistory', false));
    }
  },
});

function blockIds(): Plugin {
  return new Plugin({
    key: new PluginKey('blockIds'),
    appendTransaction: (transactions, _, state) => {
      if (!transactions.some((tr) => tr.steps.some(bringsNodes))) return null;
      const { tr } = state;
      const spans = changedSpans([...transactions]);
      return repairIds(tr, spans) ? keptOutOfHistory(tr) : null;
    },
  });
}

function keptOutOfHistory(tr: Transaction): Transaction {
  return tr.setMeta('addToHistory', false);
}
