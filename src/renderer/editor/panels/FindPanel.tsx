/**
 * Find and replace across every field of the piece: options, a list of what was found with the
 * words around it, and replacing one or all. The engine is in editor/search.
 */
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { useCommand } from '../../commands/registry.ts';
import { classes } from '../../ui/classes.ts';
import { runEditorCommand } from '../commands/run-command.ts';
import { useEditorDialogs } from '../menus/editor-dialogs.ts';
import { findNext, setSearch } from '../search/search-commands.ts';
import { type Search, searchOf } from '../search/search-plugin.ts';
import type { SearchQuery } from '../search/search-query.ts';
import { FindBar } from './FindBar.tsx';
import styles from './FindPanel.module.css';
import { MatchList } from './MatchList.tsx';
import { ReplaceBar } from './ReplaceBar.tsx';

const PAUSE_MS = 80;

/** The last query stays for the next time the panel opens. */
let lastQuery: SearchQuery = { text: '', matchCase: false, wholeWord: false, isRegex: false };

/** The panel; a selection of words on one line starts as what is looked for. */
export function FindPanel({
  editor,
  withReplace,
}: {
  readonly editor: Editor;
  readonly withReplace: boolean;
}) {
  const [query, setQuery] = useState(() => startQuery(editor));
  const [showsList, setShowsList] = useState(false);
  const search = useEditorState({ editor, selector: ({ editor: { state } }) => searchOf(state) });
  useEffect(() => {
    lastQuery = query;
    const timer = setTimeout(() => applyQuery(editor, query), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [editor, query]);
  useEffect(() => () => clearSearch(editor), [editor]);
  useFindCommands(editor, search);
  const close = () => {
    useEditorDialogs.setState({ find: 'closed' });
    editor.view.focus();
  };
  return (
    <search
      aria-label="Find in the piece"
      className={classes(styles.panel)}
      // Before the search field sees it: there Escape would only empty the field.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <FindBar
        editor={editor}
        query={query}
        search={search}
        showsList={showsList}
        onQuery={setQuery}
        onToggleList={() => setShowsList(!showsList)}
        onClose={close}
      />
      {withReplace && <ReplaceBar editor={editor} search={search} />}
      {search?.error != null && query.text !== '' && (
        <p role="alert" className={classes(styles.error)}>
          {search.error}
        </p>
      )}
      {showsList && search !== null && <MatchList editor={editor} search={search} />}
    </search>
  );
}

function startQuery(editor: Editor): SearchQuery {
  const { state } = editor;
  const { from, to, $from, $to } = state.selection;
  const selected = $from.sameParent($to) ? state.doc.textBetween(from, to).trim() : '';
  return selected === '' || selected.length > 200
    ? lastQuery
    : { ...lastQuery, text: selected, isRegex: false };
}

function applyQuery(editor: Editor, query: SearchQuery): void {
  const { view } = editor;
  setSearch(query.text === '' ? null : query)(view.state, view.dispatch);
}

function clearSearch(editor: Editor): void {
  if (!editor.isDestroyed) setSearch(null)(editor.state, editor.view.dispatch);
}

function useFindCommands(editor: Editor, search: Search | null): void {
  const disabledReason = () =>
    search === null || search.matches.length === 0 ? 'Nothing was found.' : null;
  useCommand('edit.findNext', {
    run: () => runEditorCommand(editor, findNext(1)),
    disabledReason,
  });
  useCommand('edit.findPrevious', {
    run: () => runEditorCommand(editor, findNext(-1)),
    disabledReason,
  });
}
