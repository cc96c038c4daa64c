/**
 * The native context menu of the text: corrections and learning for a misspelt word, the
 * system's editing commands, and what can be done with the selection or the citation.
 */
import type { Editor } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { useEffect } from 'react';
import { call } from '../../api/client.ts';
import { run } from '../../api/run.ts';
import { runCommand } from '../../commands/registry.ts';
import { chooseMenuEntry, type MenuEntry } from '../../features/library/context-menu.ts';
import { showUndo } from '../../ui/toast.ts';
import { linkAt } from '../commands/link.ts';
import { misspellingAt } from '../spelling/spelling-plugin.ts';
import { dictionaryFor } from '../spelling/verdicts.ts';
import { openEditorDialog } from './editor-dialogs.ts';

type Misspelling = NonNullable<ReturnType<typeof misspellingAt>>;
type Entries = (MenuEntry | null)[];

/** Shows the menu on a right click in the text and on the menu key. */
export function useContextMenu(editor: Editor): void {
  useEffect(() => {
    const { dom } = editor.view;
    const onContextMenu = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('input, select') !== null) return;
      event.preventDefault();
      void show(editor, placeCaret(editor, event));
    };
    dom.addEventListener('contextmenu', onContextMenu);
    return () => dom.removeEventListener('contextmenu', onContextMenu);
  }, [editor]);
}

/** A click outside the selection moves the caret there first, as everywhere else. */
function placeCaret(editor: Editor, event: MouseEvent): number {
  const { view, state } = editor;
  const { from, to, head } = state.selection;
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  // The menu key reports no place inside the text: the caret is meant.
  if (at === null || event.button !== 2) return head;
  if (at.pos >= from && at.pos <= to && from !== to) return at.pos;
  const node = at.inside < 0 ? null : state.doc.nodeAt(at.inside);
  const selection =
    node?.type.name === 'citation'
      ? NodeSelection.create(state.doc, at.inside)
      : TextSelection.near(state.doc.resolve(at.pos));
  view.dispatch(state.tr.setSelection(selection));
  return at.pos;
}

async function show(editor: Editor, position: number): Promise<void> {
  const misspelling = misspellingAt(editor.state, position);
  const chosen = await chooseMenuEntry([
    ...(misspelling === null ? [] : await spellingEntries(editor, misspelling)),
    ...selectionEntries(editor),
    ...EDITING,
  ]);
  if (chosen === null) return;
  const [action, ...rest] = chosen.split(' ');
  const word = rest.join(' ');
  if (action === 'correct' && misspelling !== null) correct(editor, misspelling, word);
  else if (action === 'learn') await learn(word);
  else if (action === 'citation') {
    openEditorDialog({ kind: 'citation', position: editor.state.selection.from });
  } else if (action === 'open') await run('app.openExternal', { url: word });
  else runCommand(chosen);
}

async function spellingEntries(editor: Editor, { word }: Misspelling): Promise<Entries> {
  const language = dictionaryFor(editor.view.dom.lang) ?? 'en-GB';
  const result = await call('spelling.suggest', { language, word });
  const suggestions = result.ok ? result.value.suggestions : [];
  const corrections: Entries = suggestions.map((suggestion) => ({
    id: `correct ${suggestion}`,
    label: suggestion,
  }));
  const none = { id: 'none', label: 'No suggestions', enabled: false };
  return [
    ...(corrections.length === 0 ? [none] : corrections),
    null,
    { id: `learn ${word}`, label: `Learn “${word}”` },
    null,
  ];
}

function selectionEntries(editor: Editor): Entries {
  const { selection } = editor.state;
  const link = linkAt(editor.state);
  const entries: Entries = [];
  if (selection instanceof NodeSelection && selection.node.type.name === 'citation') {
    entries.push({ id: 'citation', label: 'Change the citation…' });
  }
  if (link !== null) {
    entries.push({ id: 'format.link', label: 'Change the link…' });
    entries.push({ id: `open ${link.href}`, label: 'Open the link' });
  } else if (!selection.empty) entries.push({ id: 'format.link', label: 'Add a link…' });
  return entries.length === 0 ? [] : [...entries, null];
}

/** Entries that the host hands to the system's own text handling. */
const EDITING: Entries = [
  { id: 'edit.cut', label: 'Cut' },
  { id: 'edit.copy', label: 'Copy' },
  { id: 'edit.paste', label: 'Paste' },
  { id: 'edit.pastePlain', label: 'Paste as plain text' },
  null,
  { id: 'edit.selectAll', label: 'Select all' },
];

/** Replaces the word as one step that Undo takes back, its formatting kept. */
function correct(editor: Editor, { from, to }: Misspelling, word: string): void {
  const { state, view } = editor;
  const marks = state.doc.resolve(from + 1).marks();
  view.dispatch(state.tr.replaceWith(from, to, state.schema.text(word, marks)));
  view.focus();
}

async function learn(word: string): Promise<void> {
  if ((await run('spelling.learn', { word })) === null) return;
  showUndo(`Learnt “${word}”.`, () => void run('spelling.forget', { word }));
}
