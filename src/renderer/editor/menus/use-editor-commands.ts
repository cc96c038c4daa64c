/** Registers every command of the editor while a piece is open. */
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { registerCommand } from '../../commands/registry.ts';
import { saveAsSnippet, updateSnippetFromBox } from '../../features/snippets/from-editor.ts';
import { openNewSource } from '../../features/sources/sources-tab-state.ts';
import { openArticle, openDialog, useUi } from '../../state/ui.ts';
import { showToast } from '../../ui/toast.ts';
import { insertFigure } from '../commands/furniture.ts';
import { canRunEditorCommand, runEditorCommand } from '../commands/run-command.ts';
import { pickPicture } from '../pictures.ts';
import { usePiece } from '../piece-store.ts';
import { editorCommands, NOTHING_TO_DO } from './editor-commands.ts';
import { openEditorDialog, useEditorDialogs } from './editor-dialogs.ts';

/** Commands whose meaning depends on where the focus is; elsewhere others handle them. */
const ONLY_IN_TEXT = new Set(['edit.undo', 'edit.redo']);
const CHANGES_TEXT = /^(?:format|insert|table)\.|^edit\.(?!find$|selectAll$)/u;
const READ_ONLY = 'The piece is in the trash. Restore it to change its text.';

/** Whether the piece is what the window shows; behind another screen nothing may change it. */
function isShown(): boolean {
  return useUi.getState().screen === 'piece';
}

function isInText(editor: Editor): boolean {
  return editor.isEditable && useUi.getState().focusPane === 'editor';
}

/** Connects the command table to this editor. */
export function useEditorCommands(editor: Editor): void {
  useEffect(() => {
    const language = () => editor.view.dom.lang || 'en-GB';
    const stops = [
      ...Object.entries(editorCommands(language)).map(([id, command]) =>
        registerCommand(id, {
          applies: () => isShown() && (!ONLY_IN_TEXT.has(id) || isInText(editor)),
          disabledReason: () =>
            readOnlyReason(editor, id) ??
            (canRunEditorCommand(editor, command) ? null : (NOTHING_TO_DO[id] ?? null)),
          run: () => runEditorCommand(editor, command),
        }),
      ),
      ...windowCommands(editor).map(([id, run]) =>
        registerCommand(id, {
          applies: isShown,
          run,
          disabledReason: () => readOnlyReason(editor, id),
        }),
      ),
    ];
    const onSelection = () => {
      const hasTextSelection = !editor.state.selection.empty;
      if (useUi.getState().hasTextSelection !== hasTextSelection) {
        useUi.setState({ hasTextSelection });
      }
    };
    editor.on('selectionUpdate', onSelection);
    return () => {
      for (const stop of stops) stop();
      editor.off('selectionUpdate', onSelection);
    };
  }, [editor]);
}

/** Why a command cannot change the text now; null when it can, or would not change any. */
function readOnlyReason(editor: Editor, id: string): string | null {
  return !editor.isEditable && CHANGES_TEXT.test(id) ? READ_ONLY : null;
}

/** Commands that open something, ask for something, or act beyond the text. */
function windowCommands(editor: Editor): (readonly [id: string, run: () => unknown])[] {
  return [
    ['file.save', () => saveVersion()],
    ['file.close', () => openArticle(null)],
    ['edit.find', () => useEditorDialogs.setState({ find: 'find' })],
    ['edit.replace', () => useEditorDialogs.setState({ find: 'replace' })],
    ['edit.selectAll', () => editor.chain().focus().selectAll().run()],
    ['format.link', () => openEditorDialog({ kind: 'link' })],
    ['insert.citation', () => openEditorDialog({ kind: 'citation', position: null })],
    ['insert.embed', () => openEditorDialog({ kind: 'embed' })],
    ['insert.snippet', () => openDialog({ kind: 'insert-snippet' })],
    ['insert.saveSnippet', () => saveAsSnippet(editor)],
    ['insert.updateSnippet', () => updateSnippetFromBox(editor)],
    ['insert.picture', () => insertPicture(editor)],
    ['insert.source', openNewSource],
    ['view.proof', () => useUi.setState(({ proofView }) => ({ proofView: !proofView }))],
    ['view.focusMode', () => useUi.setState(({ focusMode }) => ({ focusMode: !focusMode }))],
  ];
}

async function saveVersion(): Promise<void> {
  const { autosave } = usePiece.getState();
  if (autosave === null) return;
  const safe = await autosave.flush('manual');
  if (safe) showToast('Saved a version.');
}

async function insertPicture(editor: Editor): Promise<void> {
  const asset = await pickPicture();
  if (asset !== null) runEditorCommand(editor, insertFigure(asset));
}
