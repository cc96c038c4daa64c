/** Commands that move, duplicate and delete whole blocks and sections; each is one undo step. */
import { type Command, type EditorState, NodeSelection, Selection } from '@tiptap/pm/state';
import { movableBlocks, moveBlocks } from '../../../shared/article/edit/move-block.ts';
import { moveSection, sectionAt } from '../../../shared/article/edit/sections.ts';

/** Moves the current block, list item or glance point up (-1) or down (1). */
export function moveBlock(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const { tr } = state;
    if (!moveBlocks(tr, direction)) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Swaps the section around the caret with its neighbour, with everything under its heading. */
export function moveCurrentSection(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const section = sectionAt(state.doc, state.selection.head);
    const { tr } = state;
    if (section === null || !moveSection(tr, section, direction)) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Deletes the current block, list item or glance point whole, with everything in it. */
export const deleteBlock: Command = (state, dispatch) => {
  const span = blockSpan(state);
  if (span === null) return false;
  const { tr } = state;
  const { parent } = state.doc.resolve(span.from);
  const paragraph = state.schema.nodes.paragraph?.create();
  const isAll = parent.content.size === span.to - span.from;
  if (isAll && parent.type.name === 'body' && paragraph !== undefined) {
    tr.replaceWith(span.from, span.to, paragraph);
  } else tr.deleteRange(span.from, span.to);
  const near = Selection.near(tr.doc.resolve(Math.min(span.from, tr.doc.content.size)));
  dispatch?.(tr.setSelection(near).scrollIntoView());
  return true;
};

/** Puts a copy of the current block below it, with the selection in the copy. */
export const duplicateBlock: Command = (state, dispatch) => {
  const span = blockSpan(state);
  if (span === null) return false;
  const { tr, selection } = state;
  tr.insert(span.to, state.doc.slice(span.from, span.to).content);
  const shift = span.to - span.from;
  if (selection instanceof NodeSelection) {
    tr.setSelection(NodeSelection.create(tr.doc, selection.from + shift));
  } else tr.setSelection(Selection.near(tr.doc.resolve(selection.head + shift)));
  dispatch?.(tr.scrollIntoView());
  return true;
};

function blockSpan(state: EditorState): { readonly from: number; readonly to: number } | null {
  const range = movableBlocks(state.selection);
  if (range === null) return null;
  const { $from } = state.selection;
  return {
    from: $from.posAtIndex(range.first, range.depth),
    to: $from.posAtIndex(range.last + 1, range.depth),
  };
}
