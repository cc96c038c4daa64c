/**
 * What the text knows of the library's snippets: abbreviations that Tab expands, and a note in
 * every fact box whose snippet has a newer version. `knowSnippets` tells it of both.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type Command, Plugin, PluginKey } from '@tiptap/pm/state';
import { type Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Snippet } from '../../../shared/ipc/areas/snippets.ts';
import { asUndoStep } from '../commands/run-command.ts';
import { caretOf } from '../keys/caret.ts';
import { newerVersionNote } from './newer-version-note.ts';
import { type PieceFacts, placeSnippet } from './place-snippet.ts';

/** The library's snippets, and the facts their placeholders stand for. */
export type KnownSnippets = { readonly snippets: readonly Snippet[]; readonly facts: PieceFacts };

type SnippetState = { readonly known: KnownSnippets | null; readonly notes: DecorationSet };

const snippetsKey = new PluginKey<SnippetState>('snippets');

/** The extension; Tab asks it before the keys of lists and tables. */
export const Snippets = Extension.create({
  name: 'snippets',
  priority: 950,
  addProseMirrorPlugins: () => [snippetsPlugin()],
});

/** Tells the text which snippets there are now. */
export function knowSnippets(view: Pick<EditorView, 'state' | 'dispatch'>, known: KnownSnippets) {
  view.dispatch(view.state.tr.setMeta(snippetsKey, known).setMeta('addToHistory', false));
}

/** Puts a snippet in place of the abbreviation right before the caret; false when it is none. */
const expandAbbreviation: Command = (state, dispatch) => {
  const known = snippetsKey.getState(state)?.known;
  const $caret = caretOf(state);
  if (known === null || known === undefined || $caret === null) return false;
  const before = $caret.parent.textBetween(0, $caret.parentOffset, undefined, ' ');
  const word = /\S+$/u.exec(before)?.[0];
  const snippet = known.snippets.find(({ shortcut }) => shortcut !== '' && shortcut === word);
  if (word === undefined || snippet === undefined) return false;
  const tr = state.tr.delete($caret.pos - word.length, $caret.pos);
  if (!placeSnippet(tr, snippet, known.facts)) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};

function snippetsPlugin(): Plugin<SnippetState> {
  return new Plugin<SnippetState>({
    key: snippetsKey,
    state: {
      init: () => ({ known: null, notes: DecorationSet.empty }),
      apply: (tr, before) => {
        const told: KnownSnippets | undefined = tr.getMeta(snippetsKey);
        if (told === undefined && !tr.docChanged) return before;
        const known = told ?? before.known;
        return { known, notes: notesIn(tr.doc, known?.snippets ?? []) };
      },
    },
    props: {
      decorations: (state) => snippetsKey.getState(state)?.notes,
      handleKeyDown: (view, event) => {
        const isPlainTab =
          event.key === 'Tab' &&
          !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);
        return isPlainTab && asUndoStep(expandAbbreviation)(view.state, view.dispatch, view);
      },
    },
  });
}

/** Boxes stand at most inside a stash, so text is never walked. */
function notesIn(document: DocumentNode, snippets: readonly Snippet[]): DecorationSet {
  const boxes = new Map(
    snippets.flatMap((one) => (one.kind === 'fact-box' ? [[one.id, one]] : [])),
  );
  if (boxes.size === 0) return DecorationSet.empty;
  const notes: Decoration[] = [];
  document.descendants((node, position) => {
    if (node.type.name !== 'factBox') return ['body', 'stash'].includes(node.type.name);
    const snippet = boxes.get(String(node.attrs.snippetId));
    if (snippet !== undefined && Number(node.attrs.snippetVersion) < snippet.version) {
      notes.push(newerVersionNote(position, snippet));
    }
    return false;
  });
  return DecorationSet.create(document, notes);
}
