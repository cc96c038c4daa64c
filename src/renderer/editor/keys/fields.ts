/** Enter, Tab, Backspace and Delete in the fixed fields of an article and of its boxes. */
import type { Command } from '@tiptap/pm/state';
import { neighbourInBox, neighbourStop } from '../../../shared/article/edit/fields.ts';
import { isField, slotNameAt } from '../../../shared/article/edit/regions.ts';
import { addGlanceItem } from '../commands/glance.ts';
import { leaveBox } from './boxes.ts';
import { caretInSpan, caretOf } from './caret.ts';

/** Enter in a field goes on to the next one; after the last field of a box, out of the box. */
export const enterField: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  if (!isField($from.parent)) return false;
  if ($from.parent.type.name === 'glanceTitle' && $from.node(-1).childCount === 1) {
    return addGlanceItem(state, dispatch, view);
  }
  return nextField(state, dispatch, view) || leaveBox(state, dispatch, view);
};

/** The caret goes to the start of the next field; not in running text. */
export const nextField: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const isBody = slotNameAt($from) === 'body';
  const next = isBody
    ? neighbourInBox($from, 1)
    : neighbourStop(state.doc, state.selection.head, 1);
  if (next === null) return false;
  dispatch?.(caretInSpan(state.tr, next, 'start'));
  return true;
};

/** Tab after a credit goes on to the facts of its picture, where the view shows them. */
export const enterPictureFacts: Command = (state, _, view) => {
  const { $from } = state.selection;
  if ($from.parent.type.name !== 'credit' || view === undefined) return false;
  const box = view.nodeDOM($from.before(-1));
  if (box === null || !(box instanceof HTMLElement)) return false;
  const first = box.querySelector<HTMLElement>('.facts input');
  first?.focus();
  return first !== null;
};

/** The caret goes to the end of the field before; from running text to the last field above it. */
export const previousField: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const previous = neighbourInBox($from, -1) ?? neighbourStop(state.doc, state.selection.head, -1);
  if (previous === null) return false;
  dispatch?.(caretInSpan(state.tr, previous, 'end'));
  return true;
};

/** Backspace at the start of a field steps back to the field before; nothing is ever joined. */
export const backspaceAtFieldStart: Command = (state, dispatch, view) => {
  const $caret = caretOf(state);
  if ($caret === null || $caret.parentOffset > 0) return false;
  const isInSlots = slotNameAt($caret) !== 'body';
  if (isInSlots) return isField($caret.parent) && (previousField(state, dispatch, view) || true);
  const previous = neighbourInBox($caret, -1);
  if (previous !== null) {
    dispatch?.(caretInSpan(state.tr, previous, 'end'));
    return true;
  }
  const isFirstInBody = $caret.depth === 2 && $caret.index(1) === 0;
  return isFirstInBody && $caret.parent.type.name === 'paragraph'
    ? backFromBody(state, dispatch, view)
    : false;
};

/** Delete at the end of a field steps on to the next one. */
export const deleteAtFieldEnd: Command = (state, dispatch, view) => {
  const $caret = caretOf(state);
  if ($caret === null || $caret.parentOffset < $caret.parent.content.size) return false;
  const isLastPoint =
    $caret.parent.type.name === 'glanceItem' &&
    $caret.index($caret.depth - 1) === $caret.node(-1).childCount - 1;
  if (!isField($caret.parent) && !isLastPoint) return false;
  return nextField(state, dispatch, view) || true;
};

/** An empty first paragraph with more below goes; otherwise only the caret moves. */
const backFromBody: Command = (state, dispatch) => {
  const { $from } = state.selection;
  const previous = neighbourStop(state.doc, $from.pos, -1);
  if (previous === null) return false;
  const { tr } = state;
  const isSpare = $from.parent.content.size === 0 && $from.node(1).childCount > 1;
  if (isSpare) tr.delete($from.before(), $from.after());
  dispatch?.(caretInSpan(tr, previous, 'end'));
  return true;
};
