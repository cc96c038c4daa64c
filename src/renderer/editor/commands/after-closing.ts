/**
 * Running a command in the text after a dialog has closed. The dialog gives the focus back with
 * the next frame, and the page may put the caret at the top then: where it was counts.
 */
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { runEditorCommand } from './run-command.ts';

/** Runs the command at the place where the caret is now, and leaves the focus in the text. */
export function runAfterClosing(editor: Editor, command: Command): void {
  const { doc, selection } = editor.state;
  const resume = () => {
    if (editor.isDestroyed) return;
    const { state, view } = editor;
    if (state.doc === doc && !state.selection.eq(selection)) {
      view.dispatch(state.tr.setSelection(selection));
    }
    runEditorCommand(editor, command);
    view.focus();
  };
  requestAnimationFrame(() => requestAnimationFrame(resume));
}
