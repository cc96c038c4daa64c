/** Putting blocks into the stash, which no export ever contains, and taking them back. */
import { type Command, Selection, type Transaction } from '@tiptap/pm/state';
import { movableBlocks } from '../../../shared/article/edit/move-block.ts';
import { depthOf } from '../keys/caret.ts';

/** Wraps the touched blocks of the body in a stash, next to one that is already there. */
export const toStash: Command = (state, dispatch) => {
  const { stash } = state.schema.nodes;
  const { $from } = state.selection;
  const range = movableBlocks(state.selection);
  if (stash === undefined || range === null || depthOf($from, ['stash']) > 0) return false;
  if ($from.node(1).type.name !== 'body') return false;
  const first = $from.index(1);
  const last = range.depth === 1 ? range.last : first;
  const from = $from.posAtIndex(first, 1);
  const to = $from.posAtIndex(last + 1, 1);
  const { tr } = state;
  const offset = state.selection.head - from;
  tr.replaceWith(from, to, stash.create(null, state.doc.slice(from, to).content));
  dispatch?.(tr.setSelection(nearText(tr, from + 1 + offset)).scrollIntoView());
  return true;
};

/** Takes everything in the stash around the caret back into the text. */
export const fromStash: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const depth = depthOf($from, ['stash']);
  if (depth === 0) return false;
  const { tr } = state;
  const from = $from.before(depth);
  const head = state.selection.head - 1;
  tr.replaceWith(from, $from.after(depth), $from.node(depth).content);
  dispatch?.(tr.setSelection(nearText(tr, head)).scrollIntoView());
  return true;
};

function nearText(tr: Transaction, position: number): Selection {
  return Selection.near(tr.doc.resolve(Math.min(position, tr.doc.content.size)));
}
