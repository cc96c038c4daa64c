/** Chooses a snippet to insert at the caret, by its name, its words or its abbreviation. */
import { useState } from 'react';
import { MenuItem } from 'react-aria-components';
import { snippetExtract } from '../../../shared/article/snippets.ts';
import type { Snippet } from '../../../shared/ipc/areas/snippets.ts';
import { useSnippets } from '../../api/queries.ts';
import { runAfterClosing } from '../../editor/commands/after-closing.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { insertSnippet } from '../../editor/snippets/place-snippet.ts';
import { usePieceFacts } from '../../editor/snippets/use-known-snippets.ts';
import { closeDialog, openDialog, useUi } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import styles from '../palette/PaletteDialog.module.css';
import { PaletteDialog } from '../palette/PaletteDialog.tsx';
import { rank } from '../palette/rank.ts';
import { KIND_LABELS } from './labels.ts';

/** The palette of snippets. */
export function SnippetPalette() {
  const [typed, setTyped] = useState('');
  const snippets = useSnippets().data ?? [];
  const facts = usePieceFacts(useUi((state) => state.openArticleId));
  const items = snippets.map((snippet) => ({
    snippet,
    title: `${snippet.name} ${snippet.shortcut} ${snippetExtract(snippet.content)}`,
    group: KIND_LABELS[snippet.kind],
  }));
  const insert = (snippet: Snippet) => {
    const { editor } = usePiece.getState();
    closeDialog();
    if (editor !== null && facts !== null) runAfterClosing(editor, insertSnippet(snippet, facts));
  };
  return (
    <PaletteDialog
      label="Insert a snippet"
      placeholder="Which snippet?"
      typed={typed}
      onType={setTyped}
      empty={
        snippets.length === 0
          ? 'No snippets yet. Select some words, or put the caret in a fact box, and save them as one.'
          : 'No snippet has these words.'
      }
    >
      {rank(items, typed).map(({ snippet, title, group }) => (
        <MenuItem
          key={snippet.id}
          id={snippet.id}
          textValue={title}
          className={classes(styles.item)}
          onAction={() => insert(snippet)}
        >
          <span className={classes(styles.title)}>{snippet.name}</span>
          <span className={classes(styles.note)}>{snippetExtract(snippet.content)}</span>
          <span className={classes(styles.aside)}>{snippet.shortcut || group}</span>
        </MenuItem>
      ))}
      {snippets.length > 0 && (
        <MenuItem
          id="manage"
          textValue={`Manage snippets ${typed}`}
          className={classes(styles.item)}
          onAction={() => openDialog({ kind: 'snippets' })}
        >
          <span className={classes(styles.aside)}>Manage snippets…</span>
        </MenuItem>
      )}
    </PaletteDialog>
  );
}
