/** Runs an editor command from a menu, a button or a key, and returns the caret to the text. */
import type { Editor } from '@tiptap/core';
import { closeHistory, isHistoryTransaction } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';

/** A command whose changes are an undo step of their own, apart from what was typed before. */
export function asUndoStep(command: Command): Command {
  return (state, dispatch, view) =>
    command(
      state,
      dispatch &&
        ((tr) => dispatch(tr.docChanged && !isHistoryTransaction(tr) ? closeHistory(tr) : tr)),
      view,
    );
}

/** Runs the command and focuses the editor when it did something; answers whether it did. */
export function runEditorCommand(editor: Editor, command: Command): boolean {
  const { view } = editor;
  const isDone = asUndoStep(command)(view.state, view.dispatch, view);
  if (isDone) view.focus();
  return isDone;
}

/** Whether a command could run now; changes nothing. */
export function canRunEditorCommand(editor: Editor, command: Command): boolean {
  return command(editor.state, undefined, editor.view);
}
