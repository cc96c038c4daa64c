/** Names a new snippet, or changes one: its name, its abbreviation and its words. */
import { useState } from 'react';
import { PLACEHOLDERS } from '../../../shared/article/placeholders.ts';
import type { SnippetFields } from '../../../shared/ipc/areas/snippets.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { closeDialog, openDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast.ts';
import { followSnippet } from './from-editor.ts';
import { saveSnippet } from './snippet-actions.ts';
import { contentOfWords, type SnippetWords, wordsOfSnippet } from './snippet-form.ts';
import styles from './snippets.module.css';

const PLACEHOLDER_HELP = `Filled when inserted: ${PLACEHOLDERS.map((name) => `{{${name}}}`).join(' ')}`;

type SnippetDialogProps = {
  readonly snippet: SnippetFields;
  /** Where it was opened: from the text it is a new snippet, from the list an old one. */
  readonly from: 'text' | 'list';
};

/** The dialog. */
export function SnippetDialog({ snippet, from }: SnippetDialogProps) {
  const [name, setName] = useState(snippet.name);
  const [shortcut, setShortcut] = useState(snippet.shortcut);
  const [words, setWords] = useState(() => wordsOfSnippet(snippet));
  const isSpaced = /\s/u.test(shortcut);
  const canSave = name.trim() !== '' && !isSpaced;
  const close = () => (from === 'list' ? openDialog({ kind: 'snippets' }) : closeDialog());
  const save = async () => {
    const content = contentOfWords(snippet, words);
    const { id, kind } = snippet;
    const saved = await saveSnippet({ id, name: name.trim(), kind, shortcut, content });
    if (saved === null) return;
    close();
    const { editor } = usePiece.getState();
    if (from === 'list' || editor === null) return;
    followSnippet(editor, saved);
    showToast(`Saved the snippet “${saved.name}”`);
  };
  return (
    <Dialog
      title={from === 'text' ? 'Save as a snippet' : 'Change the snippet'}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={!canSave} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <div className={classes(styles.form)}>
        <div className={classes(styles.pair)}>
          <TextField label="Name" value={name} onChange={setName} maxLength={100} autoFocus />
          <TextField
            label="Abbreviation"
            help="Type it and press Tab"
            value={shortcut}
            onChange={setShortcut}
            error={isSpaced ? 'One word, without spaces.' : null}
            maxLength={30}
          />
        </div>
        <WordFields kind={snippet.kind} words={words} onChange={setWords} />
      </div>
    </Dialog>
  );
}

function WordFields({
  kind,
  words,
  onChange,
}: {
  readonly kind: SnippetFields['kind'];
  readonly words: SnippetWords;
  readonly onChange: (words: SnippetWords) => void;
}) {
  return (
    <>
      {words.title !== null && (
        <TextField
          label="Title of the box"
          value={words.title}
          onChange={(title) => onChange({ ...words, title })}
          maxLength={500}
        />
      )}
      {words.text === null ? (
        <p className={classes(styles.soft)}>
          It holds more than lines of text. To change that, insert it into a piece, edit it there,
          and save it again.
        </p>
      ) : (
        <TextField
          label="Text"
          rows={7}
          help={`One paragraph a line, “- ” before a point. ${kind === 'text' ? PLACEHOLDER_HELP : ''}`}
          value={words.text}
          onChange={(text) => onChange({ ...words, text })}
        />
      )}
    </>
  );
}
