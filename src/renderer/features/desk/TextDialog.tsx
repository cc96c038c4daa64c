/** The text of a source, typed or pasted, as its copy: notes of an interview, a letter, a talk. */
import { useState } from 'react';
import { useOperation } from '../../api/queries.ts';
import { run } from '../../api/run.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/toast.ts';
import { recordTitle } from '../sources/source-text.ts';
import styles from './RecordDialog.module.css';

/** The dialog. */
export function TextDialog({ sourceId }: { readonly sourceId: string }) {
  const source = useOperation('desk.get', { id: sourceId }).data?.source;
  const [text, setText] = useState('');
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    const saved = await run('capture.text', { sourceId, text });
    setSaving(false);
    if (saved === null) return;
    closeDialog();
    showToast('Saved as a copy of the source');
  };
  return (
    <Dialog
      title={source === undefined ? 'Text of the source' : `Text of “${recordTitle(source)}”`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={text.trim() === '' || isSaving}
            onPress={() => void save()}
          >
            {isSaving ? 'Saving…' : 'Save as a copy'}
          </Button>
        </>
      }
    >
      <p className={classes(styles.help)}>
        Type or paste what was said or written. It is kept as it is, with the time and a hash; a
        later text becomes a copy of its own.
      </p>
      <TextField
        label="Text"
        autoFocus
        rows={16}
        value={text}
        onChange={setText}
        maxLength={5_000_000}
      />
    </Dialog>
  );
}
