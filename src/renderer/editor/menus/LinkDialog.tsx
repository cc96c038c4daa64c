/** Adds, changes, opens and removes the link of the selected words. */
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { linkAddress } from '../../../shared/article/edit/link-address.ts';
import { run } from '../../api/run.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx';
import { runAfterClosing } from '../commands/after-closing.ts';
import { linkAt, setLink, unsetLink } from '../commands/link.ts';
import styles from './dialog.module.css';
import { closeEditorDialog } from './editor-dialogs.ts';

/** The dialog; it starts from the link around the caret, if there is one. */
export function LinkDialog({ editor }: { readonly editor: Editor }) {
  const [current] = useState(() => linkAt(editor.state));
  const [typed, setTyped] = useState(current?.href ?? '');
  const [title, setTitle] = useState(current?.title ?? '');
  const address = linkAddress(typed);
  const isWrong = typed.trim() !== '' && address === null;
  const save = () => {
    if (address === null) return;
    closeEditorDialog();
    runAfterClosing(editor, setLink(typed, title.trim() === '' ? null : title.trim()));
  };
  const remove = () => {
    closeEditorDialog();
    runAfterClosing(editor, unsetLink);
  };
  return (
    <Dialog
      title={current === null ? 'Add a link' : 'Change the link'}
      size="small"
      onClose={closeEditorDialog}
      footer={
        <>
          {current !== null && (
            <>
              <Button onPress={() => void run('app.openExternal', { url: current.href })}>
                Open it
              </Button>
              <Button onPress={remove}>Remove</Button>
            </>
          )}
          <Button variant="primary" isDisabled={address === null} onPress={save}>
            {current === null ? 'Add link' : 'Save'}
          </Button>
        </>
      }
    >
      <LinkFields
        typed={typed}
        title={title}
        error={isWrong ? 'Links are web addresses or e-mail addresses.' : null}
        onTyped={setTyped}
        onTitle={setTitle}
        onEnter={save}
      />
    </Dialog>
  );
}

function LinkFields(props: {
  readonly typed: string;
  readonly title: string;
  readonly error: string | null;
  readonly onTyped: (typed: string) => void;
  readonly onTitle: (title: string) => void;
  readonly onEnter: () => void;
}) {
  const onKeyDown: TextFieldProps['onKeyDown'] = (event) => {
    if (event.key !== 'Enter') return event.continuePropagation();
    event.preventDefault();
    props.onEnter();
  };
  return (
    <div className={classes(styles.fields)}>
      <TextField
        label="Address"
        autoFocus
        placeholder="https://"
        value={props.typed}
        onChange={props.onTyped}
        error={props.error}
        maxLength={4000}
        onKeyDown={onKeyDown}
      />
      <TextField
        label="Title"
        help="Shown when a reader points at the link; usually not needed"
        value={props.title}
        onChange={props.onTitle}
        maxLength={500}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
