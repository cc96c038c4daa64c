/** All snippets of the library: change or remove them, and bring their boxes up to date. */
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { emptyBlocks, snippetExtract, wrapBlocks } from '../../../shared/article/snippets.ts';
import type { Snippet } from '../../../shared/ipc/areas/snippets.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { useOperation, useSnippets } from '../../api/queries.ts';
import { closeDialog, openDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { KIND_LABELS } from './labels.ts';
import { removeSnippet, updateUses } from './snippet-actions.ts';
import styles from './snippets.module.css';

function startSnippet(kind: Snippet['kind']): void {
  const content = wrapBlocks(emptyBlocks(kind));
  const snippet = { id: crypto.randomUUID(), name: '', kind, shortcut: '', content };
  openDialog({ kind: 'snippet', snippet, from: 'list' });
}

/** The dialog. */
export function SnippetsDialog() {
  const snippets = useSnippets().data ?? [];
  return (
    <Dialog
      title="Snippets"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={() => startSnippet('text')}>
            <Plus size={14} aria-hidden /> New text
          </Button>
          <Button onPress={() => startSnippet('fact-box')}>
            <Plus size={14} aria-hidden /> New fact box
          </Button>
        </>
      }
    >
      {snippets.length === 0 ? (
        <p className={classes(styles.soft)}>
          No snippets yet. Write one here, or select words in a piece and choose “Save as a
          snippet”.
        </p>
      ) : (
        <ul aria-label="Snippets" className={classes(styles.list)}>
          {snippets.map((snippet) => (
            <SnippetRow key={snippet.id} snippet={snippet} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function SnippetRow({ snippet }: { readonly snippet: Snippet }) {
  const { id, name, kind, shortcut, content } = snippet;
  return (
    <li className={classes(styles.row)}>
      <div className={classes(styles.words)}>
        <p className={classes(styles.name)}>
          {name}
          {shortcut !== '' && <kbd className={classes(styles.shortcut)}>{shortcut}</kbd>}
        </p>
        <p className={classes(styles.extract)}>
          {KIND_LABELS[kind]} · {snippetExtract(content)}
        </p>
        {kind === 'fact-box' && <Uses snippet={snippet} />}
      </div>
      <IconButton
        label={`Change ${name}`}
        icon={Pencil}
        onPress={() =>
          openDialog({
            kind: 'snippet',
            snippet: { id, name, kind, shortcut, content },
            from: 'list',
          })
        }
      />
      <IconButton label={`Remove ${name}`} icon={Trash2} onPress={() => void removeSnippet(id)} />
    </li>
  );
}

/** Where the boxes of a snippet stand, with the offer to follow it when some are older. */
function Uses({ snippet }: { readonly snippet: Snippet }) {
  const place = useRef<HTMLDivElement>(null);
  const uses = useOperation('snippets.uses', { id: snippet.id }).data;
  if (uses === undefined || uses.pieces === 0) return null;
  const outdated = uses.outdatedPieces + uses.unsavedPieces;
  const update = () => {
    // The button leaves when nothing is older any more; the focus must not go with it.
    place.current?.focus();
    void updateUses(snippet);
  };
  return (
    <div ref={place} tabIndex={-1} className={classes(styles.uses)}>
      <span>
        In {counted(uses.pieces, 'unpublished piece')}
        {uses.editedBoxes > 0 &&
          ` · ${counted(uses.editedBoxes, 'older box', 'older boxes')} edited by hand`}
      </span>
      {outdated > 0 && (
        <Button onPress={update}>Update it in {counted(outdated, 'unpublished piece')}</Button>
      )}
    </div>
  );
}
