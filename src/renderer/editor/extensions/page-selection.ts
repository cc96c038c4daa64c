/**
 * The caret as the page has it. After a click the browser tells of the new caret a moment later;
 * a key pressed in that moment must act where the person clicked, not where the caret was before.
 */
import { type Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** The selection on the page when it is in another textblock than the state's; null otherwise. */
export function newerPageSelection(view: EditorView): Selection | null {
  const { selection, doc } = view.state;
  const page = view.dom.ownerDocument.getSelection();
  if (!(selection instanceof TextSelection) || page === null) return null;
  const { anchorNode, focusNode } = page;
  if (anchorNode === null || focusNode === null || !view.dom.contains(focusNode)) return null;
  const $anchor = doc.resolve(view.posAtDOM(anchorNode, page.anchorOffset));
  const $head = doc.resolve(view.posAtDOM(focusNode, page.focusOffset));
  const isSameBlock = $head.parent.isTextblock && $head.sameParent(selection.$head);
  return isSameBlock || !$head.parent.isTextblock ? null : TextSelection.between($anchor, $head);
}
