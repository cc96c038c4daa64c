/** Reading a snippet out of the text: the fact box around the caret, or what is selected. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state';
import { closedBlocks } from '../../../shared/article/edit/slice-content.ts';
import { wrapBlocks } from '../../../shared/article/snippets.ts';
import type { Snippet, SnippetFields } from '../../../shared/ipc/areas/snippets.ts';
import { depthOf } from '../keys/caret.ts';

/** A fact box with its position. */
export type FoundBox = { readonly node: DocumentNode; readonly position: number };

/** The fact box that is selected or around the caret; null when there is none. */
export function factBoxAt({ selection }: EditorState): FoundBox | null {
  if (selection instanceof NodeSelection && selection.node.type.name === 'factBox') {
    return { node: selection.node, position: selection.from };
  }
  const { $from } = selection;
  const depth = depthOf($from, ['factBox']);
  return depth === 0 ? null : { node: $from.node(depth), position: $from.before(depth) };
}

/** What would be saved as a snippet now: the box under the caret, else the selection, else null. */
export function snippetContent(state: EditorState): Pick<SnippetFields, 'kind' | 'content'> | null {
  const { selection, schema } = state;
  const box = factBoxAt(state);
  if (box !== null && (selection.empty || selection instanceof NodeSelection)) {
    return { kind: 'fact-box', content: wrapBlocks([box.node.toJSON()]) };
  }
  if (selection.empty) return null;
  const blocks = closedBlocks(selection.content(), schema).content.map((node) => node.toJSON());
  const isBox = blocks.length === 1 && blocks[0]?.type === 'factBox';
  return { kind: isBox ? 'fact-box' : 'text', content: wrapBlocks(blocks) };
}

/** Marks the fact box at a position as made from this version of a snippet. */
export function linkBox(position: number, snippet: Snippet): Command {
  return (state, dispatch) => {
    if (state.doc.nodeAt(position)?.type.name !== 'factBox') return false;
    const { tr } = state;
    tr.setNodeAttribute(position, 'snippetId', snippet.id);
    dispatch?.(tr.setNodeAttribute(position, 'snippetVersion', snippet.version));
    return true;
  };
}
