/** Snippet commands that start in the text: save what is there, or pass a box's text on. */
import type { Editor } from '@tiptap/core';
import { snippetExtract } from '../../../shared/article/snippets.ts';
import type { Snippet } from '../../../shared/ipc/areas/snippets.ts';
import { run } from '../../api/run.ts';
import { runAfterClosing } from '../../editor/commands/after-closing.ts';
import { factBoxAt, linkBox, snippetContent } from '../../editor/snippets/take-snippet.ts';
import { openDialog } from '../../state/ui.ts';
import { showToast } from '../../ui/toast.ts';
import { saveSnippet } from './snippet-actions.ts';

/** Asks for the name of a snippet made of the box under the caret or the selection. */
export function saveAsSnippet(editor: Editor): void {
  const found = snippetContent(editor.state);
  if (found === null) {
    showToast('Select the words first, or put the caret in a fact box.');
    return;
  }
  const name = snippetExtract(found.content, 40);
  const snippet = { id: crypto.randomUUID(), name, shortcut: '', ...found };
  openDialog({ kind: 'snippet', snippet, from: 'text' });
}

/** The box that a snippet was made from follows it from now on; the caret stays where it is. */
export function followSnippet(editor: Editor, snippet: Snippet): void {
  const box = snippet.kind === 'fact-box' ? factBoxAt(editor.state) : null;
  runAfterClosing(editor, box === null ? () => false : linkBox(box.position, snippet));
}

/** Gives the snippet the words of the box around the caret, as its newest version. */
export async function updateSnippetFromBox(editor: Editor): Promise<void> {
  const id: unknown = factBoxAt(editor.state)?.node.attrs.snippetId ?? null;
  const found = snippetContent(editor.state);
  const snippets = id === null ? [] : await run('snippets.list', {});
  const snippet = snippets?.find((one) => one.id === id);
  if (snippet === undefined || found?.kind !== 'fact-box') {
    showToast('Put the caret in a fact box that was made from a snippet.');
    return;
  }
  const { name, kind, shortcut } = snippet;
  const saved = await saveSnippet({ id: snippet.id, name, kind, shortcut, content: found.content });
  if (saved === null) return;
  followSnippet(editor, saved);
  showToast(`The snippet “${saved.name}” now says what this box says.`, {
    label: 'Other pieces…',
    run: () => openDialog({ kind: 'snippets' }),
  });
}
