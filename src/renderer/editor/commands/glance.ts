/** Commands of the glance box. */
import type { Command } from '@tiptap/pm/state';
import { findSlot } from '../../../shared/article/edit/regions.ts';
import { caretInSpan, insertWithCaret } from '../keys/caret.ts';

/** Adds a point below the current one, or at the end of the box, and puts the caret in it. */
export const addGlanceItem: Command = (state, dispatch) => {
  const glance = findSlot(state.doc, 'glance');
  const item = state.schema.nodes.glanceItem?.create();
  if (glance === null || item === undefined) return false;
  const { $from } = state.selection;
  const isInside = $from.depth >= 2 && $from.node(1) === glance.node;
  const end = glance.position + glance.node.nodeSize - 1;
  dispatch?.(insertWithCaret(state.tr, isInside ? $from.after(2) : end, item));
  return true;
};

/** Puts the caret into the box: its last empty point, or a new one. */
export const focusGlance: Command = (state, dispatch, view) => {
  const glance = findSlot(state.doc, 'glance');
  const last = glance?.node.lastChild;
  if (glance === null || last?.type.name !== 'glanceItem' || last.content.size > 0) {
    return addGlanceItem(state, dispatch, view);
  }
  const at = glance.position + glance.node.nodeSize - 2;
  dispatch?.(caretInSpan(state.tr, { from: at, to: at }, 'end'));
  return true;
};
