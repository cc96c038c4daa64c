/** Commands of inline citations. */
import type { Editor } from '@tiptap/core';
import { type Command, TextSelection } from '@tiptap/pm/state';
import type { CitationReference } from '../../../shared/article/attributes.ts';
import { runEditorCommand } from './run-command.ts';

/** Cites a source after the selection and returns the caret to the text; false where none can be. */
export function citeSource(editor: Editor, reference: CitationReference): boolean {
  return runEditorCommand(editor, insertCitation([reference]));
}

/** Puts a citation mark after the selection; false where the field holds none. */
export function insertCitation(refs: readonly CitationReference[]): Command {
  return (state, dispatch) => {
    const type = state.schema.nodes.citation;
    const { $to, to } = state.selection;
    const index = $to.index();
    if (type === undefined || !$to.parent.canReplaceWith(index, index, type)) return false;
    const { tr } = state;
    tr.insert(to, type.create({ refs }));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView());
    return true;
  };
}

/** Changes what the citation at a position points at. */
export function setCitation(position: number, refs: readonly CitationReference[]): Command {
  return (state, dispatch) => {
    if (state.doc.nodeAt(position)?.type.name !== 'citation') return false;
    dispatch?.(state.tr.setNodeAttribute(position, 'refs', refs));
    return true;
  };
}
