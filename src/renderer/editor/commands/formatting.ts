/** Commands of character formatting, and breaking a line. */
import { toggleMark } from '@tiptap/pm/commands';
import type { Command, EditorState } from '@tiptap/pm/state';
import { INTERNAL_MARKS } from '../../../shared/article/marks.ts';

/** Names of the marks a person switches on and off. */
export type FormattingMark = 'bold' | 'italic' | 'superscript' | 'subscript';

/** Switches a mark on the selection or for what is typed next; false where it is not allowed. */
export function toggleFormatting(name: FormattingMark): Command {
  return (state, dispatch, view) => {
    const type = state.schema.marks[name];
    return type !== undefined && toggleMark(type)(state, dispatch, view);
  };
}

/** Whether a mark is on at the caret or somewhere in the selection. */
export function isFormatted(state: EditorState, name: FormattingMark | 'link'): boolean {
  const { from, to, empty, $from } = state.selection;
  const type = state.schema.marks[name];
  if (type === undefined) return false;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** Takes reader-facing formatting off the selection; comments and suggestions stay. */
export const clearFormatting: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (empty) return false;
  const { tr } = state;
  for (const [name, type] of Object.entries(state.schema.marks)) {
    if (!INTERNAL_MARKS.some((internal) => internal === name)) tr.removeMark(from, to, type);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Breaks the line inside a paragraph or caption. */
export const insertHardBreak: Command = (state, dispatch) => {
  const type = state.schema.nodes.hardBreak;
  const { $from } = state.selection;
  const index = $from.index();
  if (type === undefined || !$from.parent.canReplaceWith(index, index, type)) return false;
  dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView());
  return true;
};
