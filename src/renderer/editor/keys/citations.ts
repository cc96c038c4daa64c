/** Backspace and Delete beside a citation mark: the first press selects it, the second deletes. */
import { type Command, NodeSelection } from '@tiptap/pm/state';
import { caretOf } from './caret.ts';

/** Selects the citation right before the caret. */
export const selectCitationBefore: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  if ($caret?.nodeBefore?.type.name !== 'citation') return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $caret.pos - 1)));
  return true;
};

/** Selects the citation right after the caret. */
export const selectCitationAfter: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  if ($caret?.nodeAfter?.type.name !== 'citation') return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $caret.pos)));
  return true;
};
