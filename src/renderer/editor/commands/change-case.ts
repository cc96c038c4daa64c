/** Changing the case of selected text, or of the field around the caret. */
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type CaseStyle, changeCase, nextCase } from '../../../shared/article/edit/letter-case.ts';
import type { Span } from '../../../shared/article/edit/regions.ts';

/** Sets the case of the selected text; marks and citations keep their places. */
export function setCase(style: CaseStyle, language: string): Command {
  return (state, dispatch) => {
    const span = caseSpan(state);
    if (span.from === span.to) return false;
    const { tr } = state;
    state.doc.nodesBetween(span.from, span.to, (block, position) => {
      if (!block.isTextblock) return true;
      const start = position + 1;
      const from = Math.max(span.from, start);
      const to = Math.min(span.to, start + block.content.size);
      changeBlock(tr, { from, to }, style, language);
      return false;
    });
    dispatch?.(tr.scrollIntoView());
    return tr.docChanged;
  };
}

/** Goes from sentence case to title case to capitals to small letters and round again. */
export function cycleCase(language: string): Command {
  return (state, dispatch, view) => {
    const { from, to } = caseSpan(state);
    const style = nextCase(state.doc.textBetween(from, to, ' '), language);
    return setCase(style, language)(state, dispatch, view);
  };
}

/** Rewrites each text node by itself, so that marks stay; the case is decided for the whole text. */
function changeBlock(tr: Transaction, span: Span, style: CaseStyle, language: string): void {
  const text = tr.doc.textBetween(span.from, span.to, undefined, '\ufffc');
  const changed = changeCase(text, style, language);
  // Letters that change length with case (ß, ŉ) would shift every position after them.
  if (changed === text || changed.length !== text.length) return;
  const pieces: { from: number; to: number; text: string }[] = [];
  tr.doc.nodesBetween(span.from, span.to, (node, position) => {
    if (!node.isText) return;
    const from = Math.max(span.from, position);
    const to = Math.min(span.to, position + node.nodeSize);
    pieces.push({ from, to, text: changed.slice(from - span.from, to - span.from) });
  });
  const { anchor, head } = tr.selection;
  for (const piece of pieces) {
    const marks = tr.doc.nodeAt(piece.from)?.marks ?? [];
    tr.replaceWith(piece.from, piece.to, tr.doc.type.schema.text(piece.text, marks));
  }
  tr.setSelection(TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head)));
}

/** The selection, or without one the whole textblock around the caret. */
function caseSpan(state: EditorState): Span {
  const { selection } = state;
  if (!selection.empty) return { from: selection.from, to: selection.to };
  const { parent } = selection.$from;
  return parent.isTextblock
    ? { from: selection.$from.start(), to: selection.$from.end() }
    : selection;
}
