/** Enter, Backspace and Tab in lists; Enter and Backspace that turn headings into text. */
import { chainCommands } from '@tiptap/pm/commands';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import type { Command, EditorState } from '@tiptap/pm/state';
import { caretOf } from './caret.ts';

/** A new item; in an empty item, out of the list by one level. */
export const enterInList: Command = (state, dispatch, view) =>
  withItem(state, (item) =>
    chainCommands(splitListItem(item), liftListItem(item))(state, dispatch, view),
  );

/** Backspace at the start of an item takes it out of the list by one level. */
export const backspaceInItem: Command = (state, dispatch, view) => {
  const $caret = caretOf(state);
  if ($caret === null || $caret.parentOffset > 0 || $caret.depth < 2) return false;
  const isItemStart =
    $caret.node(-1).type.name === 'listItem' && $caret.index($caret.depth - 1) === 0;
  return isItemStart && withItem(state, (item) => liftListItem(item)(state, dispatch, view));
};

/** Tab puts an item under the one before it. The key stays in the list even when it cannot. */
export const sinkItem: Command = (state, dispatch, view) =>
  withItem(state, (item) => {
    sinkListItem(item)(state, dispatch, view);
    return true;
  });

/** Shift-Tab takes an item out by one level. */
export const liftItem: Command = (state, dispatch, view) =>
  withItem(state, (item) => liftListItem(item)(state, dispatch, view));

/** Backspace at the start of a heading makes it body text. */
export const backspaceInHeading: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const paragraph = state.schema.nodes.paragraph;
  if ($caret?.parent.type.name !== 'heading' || $caret.parentOffset > 0) return false;
  if (paragraph === undefined) return false;
  const { id, sug } = $caret.parent.attrs;
  dispatch?.(state.tr.setBlockType($caret.pos, $caret.pos, paragraph, { id, sug }));
  return true;
};

type ItemType = Parameters<typeof liftListItem>[0];

/** Runs a list command only when the innermost item is around the caret itself. */
function withItem(state: EditorState, run: (item: ItemType) => boolean): boolean {
  const item = state.schema.nodes.listItem;
  const { $from } = state.selection;
  if (item === undefined || $from.depth < 2) return false;
  return $from.node(-1).type === item && run(item);
}
