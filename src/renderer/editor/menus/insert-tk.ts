/** Writes a TK marker and selects its note, so that what is to come can be typed at once. */
import { type Command, TextSelection } from '@tiptap/pm/state';

const MARKER = '[TK ]';

/** Inserts `[TK ]` with the caret before the bracket; a selection becomes its note. */
export const insertTk: Command = (state, dispatch) => {
  const { from, to, $from, $to } = state.selection;
  if (!$from.parent.isTextblock || $from.parent !== $to.parent) return false;
  const note = state.doc.textBetween(from, to);
  const text = note === '' ? MARKER : `[TK ${note}]`;
  const { tr } = state;
  tr.insertText(text, from, to);
  dispatch?.(
    tr.setSelection(TextSelection.create(tr.doc, from + text.length - 1)).scrollIntoView(),
  );
  return true;
};
