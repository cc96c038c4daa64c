/** Going out of boxes and taking empty ones away: pull quote, figure, fact box, note, stash. */
import { type Command, NodeSelection } from '@tiptap/pm/state';
import { slotNameAt } from '../../../shared/article/edit/regions.ts';
import { caretInSpan, caretOf, depthOf, insertWithCaret } from './caret.ts';

const BOXES = ['pullQuote', 'figure', 'factBox', 'correction', 'stash'];
const WRAPPERS = [...BOXES, 'table', 'blockquote', 'bulletList', 'orderedList'];
const FLOWING_BOXES = ['factBox', 'correction', 'stash'];

/** Goes on below the outermost box, list or quotation, in a new paragraph unless one waits there. */
export const leaveBox: Command = (state, dispatch) => {
  const { $from, to } = state.selection;
  if (slotNameAt($from) !== 'body') {
    const after = $from.depth > 0 ? $from.after(1) : to;
    if (after >= state.doc.content.size) return false;
    dispatch?.(caretInSpan(state.tr, { from: after, to: after }, 'start'));
    return true;
  }
  if (depthOf($from, WRAPPERS) === 0 && !(state.selection instanceof NodeSelection)) return false;
  const after = $from.depth >= 2 ? $from.after(2) : state.selection.to;
  const next = state.doc.resolve(after).nodeAfter;
  const paragraph = state.schema.nodes.paragraph?.create();
  if (paragraph === undefined) return false;
  if (next?.type.name === 'paragraph' && next.content.size === 0) {
    dispatch?.(caretInSpan(state.tr, { from: after + 1, to: after + 1 }, 'start'));
  } else dispatch?.(insertWithCaret(state.tr, after, paragraph));
  return true;
};

/** Enter in an empty last paragraph of a fact box, note or stash goes out and takes it along. */
export const leaveOnEmptyParagraph: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  if ($caret === null || $caret.parent.content.size > 0) return false;
  const depth = $caret.depth - 1;
  const box = $caret.node(depth);
  const isLast = $caret.index(depth) === box.childCount - 1;
  const hasOthers = box.childCount > (box.type.name === 'factBox' ? 2 : 1);
  if (!FLOWING_BOXES.includes(box.type.name) || !isLast || !hasOthers) return false;
  const paragraph = state.schema.nodes.paragraph?.create();
  if (paragraph === undefined) return false;
  const { tr } = state;
  tr.delete($caret.before(), $caret.after());
  dispatch?.(insertWithCaret(tr, tr.mapping.map($caret.after(depth)), paragraph));
  return true;
};

/** Backspace at a box's first place: an empty box goes, a full one is selected first. */
export const backspaceAtBoxStart: Command = (state, dispatch) => {
  const $caret = caretOf(state);
  const depth = $caret === null ? 0 : depthOf($caret, BOXES);
  if ($caret === null || depth === 0 || !isFirstPlace($caret.pos, $caret.start(depth), state.doc)) {
    return false;
  }
  const box = $caret.node(depth);
  const { tr } = state;
  const isEmpty = box.textContent === '' && (box.attrs.assetId ?? null) === null;
  if (isEmpty && box.childCount <= 2) {
    const paragraph = state.schema.nodes.paragraph?.create();
    if (paragraph === undefined) return false;
    tr.replaceWith($caret.before(depth), $caret.after(depth), paragraph);
    dispatch?.(caretInSpan(tr, { from: $caret.before(depth), to: $caret.before(depth) }, 'start'));
    return true;
  }
  dispatch?.(tr.setSelection(NodeSelection.create(state.doc, $caret.before(depth))));
  return true;
};

function isFirstPlace(
  position: number,
  boxStart: number,
  document: { textBetween: (from: number, to: number) => string },
): boolean {
  return position - boxStart <= 2 && document.textBetween(boxStart, position) === '';
}
