/** Enter and Backspace among the points of the glance box. */
import type { Command } from '@tiptap/pm/state';
import { neighbourStop } from '../../../shared/article/edit/fields.ts';
import { caretInSpan, caretOf } from './caret.ts';

/** Enter in a point begins the next one; in an empty last point it goes on to the body. */
export const enterInPoint: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type.name !== 'glanceItem') return false;
  const isLast = $from.index(1) === $from.node(1).childCount - 1;
  if ($from.parent.content.size > 0 || !isLast) {
    const { tr } = state;
    tr.delete($from.pos, $to.pos).split($from.pos);
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  const body = neighbourStop(state.doc, $from.pos, 1);
  if (body === null) return false;
  const { tr } = state;
  tr.delete($from.before(), $from.after());
  const size = $from.parent.nodeSize;
  dispatch?.(caretInSpan(tr, { from: body.from - size, to: body.to - size }, 'start'));
  return true;
};

/** Backspace at the start of a point: an empty one goes, a full one joins the point before. */
export const backspaceInPoint: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  if ($caret?.parent.type.name !== 'glanceItem' || $caret.parentOffset > 0) return false;
  const previous = neighbourStop(state.doc, $caret.pos, -1);
  if (previous === null) return true;
  const { tr } = state;
  const isFirst = $caret.index(1) === 1;
  if ($caret.parent.content.size === 0) tr.delete($caret.before(), $caret.after());
  else if (!isFirst) tr.join($caret.before());
  dispatch?.(caretInSpan(tr, { from: previous.to, to: previous.to }, 'end'));
  return true;
};
