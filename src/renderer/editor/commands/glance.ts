/** Commands of the glance box. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { findSlot, type Span } from '../../../shared/article/edit/regions.ts';
import { findTkMarkers } from '../../../shared/article/tk.ts';
import { insertWithCaret } from '../keys/caret.ts';

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

/**
 * Goes to the first point that still waits for its words, or adds one. The TK marker of a
 * template's point is selected, so that typing takes its place.
 */
export const focusGlance: Command = (state, dispatch, view) => {
  const waiting = waitingPoint(state.doc);
  if (waiting === null) return addGlanceItem(state, dispatch, view);
  const { from, to } = waiting;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView());
  return true;
};

/** Inside of the first point that is empty or holds nothing but one TK marker. */
function waitingPoint(document: DocumentNode): Span | null {
  const glance = findSlot(document, 'glance');
  let found: Span | null = null;
  glance?.node.forEach((item, offset) => {
    if (found !== null || item.type.name !== 'glanceItem' || !isWaiting(item)) return;
    const from = glance.position + 1 + offset + 1;
    found = { from, to: from + item.content.size };
  });
  return found;
}

function isWaiting(item: DocumentNode): boolean {
  const text = item.textContent.trim();
  return item.content.size === 0 || findTkMarkers(text)[0]?.text === text;
}
