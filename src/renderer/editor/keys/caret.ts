/** Placing the caret; every key command of the editor moves it through here. */
import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Span } from '../../../shared/article/edit/regions.ts';

/** The caret's position when nothing is selected; null for any other selection. */
export function caretOf(state: EditorState): ResolvedPos | null {
  return state.selection instanceof TextSelection ? state.selection.$cursor : null;
}

/** Puts the caret at the first or last place inside a span. */
export function caretInSpan(tr: Transaction, span: Span, side: 'start' | 'end'): Transaction {
  const $edge = tr.doc.resolve(side === 'start' ? span.from : span.to);
  const selection = Selection.findFrom($edge, side === 'start' ? 1 : -1, true);
  return tr.setSelection(selection ?? Selection.near($edge)).scrollIntoView();
}

/** Inserts a block and puts the caret at its first place. */
export function insertWithCaret(tr: Transaction, at: number, block: DocumentNode): Transaction {
  tr.insert(at, block);
  return tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView();
}

/** Depth of the innermost ancestor of one of these types; 0 when there is none. */
export function depthOf($position: ResolvedPos, names: readonly string[]): number {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    if (names.includes($position.node(depth).type.name)) return depth;
  }
  return 0;
}
