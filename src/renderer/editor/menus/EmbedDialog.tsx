/** Asks for the address of something to embed: a post, a video, a document elsewhere. */
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { linkAddress } from '../../../shared/article/edit/link-address.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { runAfterClosing } from '../commands/after-closing.ts';
import { insertEmbed } from '../commands/furniture.ts';
import styles from './dialog.module.css';
import { closeEditorDialog } from './editor-dialogs.ts';

/** The dialog. */
export function EmbedDialog({ editor }: { readonly editor: Editor }) {
  const [typed, setTyped] = useState('');
  const [title, setTitle] = useState('');
  const address = linkAddress(typed);
  const save = () => {
    if (address === null) return;
    closeEditorDialog();
    runAfterClosing(editor, insertEmbed(address, title.trim()));
  };
  return (
    <Dialog
      title="Embed something"
      size="small"
      onClose={closeEditorDialog}
      footer={
        <Button variant="primary" isDisabled={address === null} onPress={save}>
          Embed
        </Button>
      }
    >
      <div className={classes(styles.fields)}>
        <TextField
          label="Address"
          autoFocus
          placeholder="https://"
          value={typed}
          onChange={setTyped}
          error={typed.trim() !== '' && address === null ? 'This is no web address.' : null}
          maxLength={4000}
        />
        <TextField
          label="Title"
          help="What readers see where the embed cannot be shown"
          value={title}
          onChange={setTitle}
          maxLength={500}
        />
      </div>
    </Dialog>
  );
}
