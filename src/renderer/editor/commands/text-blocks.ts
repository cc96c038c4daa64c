/** Commands that turn text blocks into others: headings, body text, lists, block quotations. */
import { chainCommands, lift, setBlockType, wrapIn } from '@tiptap/pm/commands';
import type { NodeType } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command, EditorState } from '@tiptap/pm/state';

/** Makes the touched blocks headings of a level, or body text again when they all are already. */
export function toggleHeading(level: 2 | 3 | 4): Command {
  return (state, dispatch, view) => {
    const { heading, paragraph } = state.schema.nodes;
    if (heading === undefined || paragraph === undefined) return false;
    const isOn = touched(state).every(
      (node) => node.type === heading && node.attrs.level === level,
    );
    const command = isOn ? setBlockType(paragraph) : setBlockType(heading, { level });
    return command(state, dispatch, view);
  };
}

/** Makes the touched blocks body text: headings lose their rank, quotations and lists end. */
export const setParagraph: Command = (state, dispatch, view) => {
  const { paragraph, listItem } = state.schema.nodes;
  if (paragraph === undefined || listItem === undefined) return false;
  return chainCommands(setBlockType(paragraph), liftListItem(listItem), whenIn('blockquote', lift))(
    state,
    dispatch,
    view,
  );
};

/** Puts the touched blocks in a list, changes the list's kind, or takes them out of it. */
export function toggleList(name: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch, view) => {
    const { [name]: list, listItem } = state.schema.nodes;
    if (list === undefined || listItem === undefined) return false;
    const around = listAround(state);
    if (around === null) return wrapInList(list)(state, dispatch, view);
    if (around.type === list) return liftListItem(listItem)(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(around.position, list, { id: around.id }));
    return true;
  };
}

/** Puts the touched blocks in a block quotation, or takes them out of it. */
export const toggleBlockquote: Command = (state, dispatch, view) => {
  const { blockquote } = state.schema.nodes;
  if (blockquote === undefined) return false;
  return chainCommands(whenIn('blockquote', lift), wrapIn(blockquote))(state, dispatch, view);
};

function touched(state: EditorState): { type: NodeType; attrs: Record<string, unknown> }[] {
  const blocks: { type: NodeType; attrs: Record<string, unknown> }[] = [];
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isTextblock) blocks.push(node);
  });
  return blocks;
}

function listAround(
  state: EditorState,
): { readonly type: NodeType; readonly position: number; readonly id: unknown } | null {
  const { $from } = state.selection;
  if ($from.depth < 3 || $from.node(-1).type.name !== 'listItem') return null;
  const list = $from.node(-2);
  return { type: list.type, position: $from.before($from.depth - 2), id: list.attrs.id };
}

function whenIn(name: string, command: Command): Command {
  return (state, dispatch, view) => {
    const { $from } = state.selection;
    const isInside = $from.depth > 1 && $from.node(-1).type.name === name;
    return isInside && command(state, dispatch, view);
  };
}
