/** Where a new block goes: in place of an empty paragraph, otherwise below the current block. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { findSlot, slotNameAt } from '../../../shared/article/edit/regions.ts';

type Dispatch = ((tr: Transaction) => void) | undefined;

/**
 * Inserts a block into the body near the caret and puts the caret at its first place, in one undo
 * step. From another slot it goes to the top of the body. Always possible in a whole article.
 */
export function insertBlock(state: EditorState, dispatch: Dispatch, block: DocumentNode): boolean {
  const place = placeFor(state, block);
  if (place === null) return false;
  const { tr } = state;
  tr.replaceWith(place.from, place.to, block);
  const caret = Selection.near(tr.doc.resolve(place.from + 1));
  dispatch?.(tr.setSelection(caret).scrollIntoView());
  return true;
}

/** The span a new block takes the place of: empty unless an empty paragraph stands there. */
export function placeFor(
  state: Pick<EditorState, 'doc' | 'selection'>,
  block: DocumentNode,
): { readonly from: number; readonly to: number } | null {
  const { $from, $to } = state.selection;
  if (slotNameAt($from) !== 'body') {
    const body = findSlot(state.doc, 'body');
    return body === null ? null : { from: body.position + 1, to: body.position + 1 };
  }
  for (let depth = $to.depth; depth >= 1; depth -= 1) {
    const index = $to.index(depth);
    if (!$to.node(depth).canReplaceWith(index, index, block.type)) continue;
    if (depth === $to.depth) return { from: $to.pos, to: $to.pos };
    const child = $to.node(depth + 1);
    const isSpare = child.type.name === 'paragraph' && child.content.size === 0;
    const after = $to.after(depth + 1);
    return { from: isSpare ? $from.before(depth + 1) : after, to: after };
  }
  return null;
}
