/** Asks for a tag to put on the selected pieces; tags already in use are one press away. */
import { useState } from 'react';
import { useOperation } from '../../api/queries.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changePieces } from './actions.ts';
import styles from './dialogs.module.css';

const MOST_SUGGESTIONS = 12;

/** The tag dialog. */
export function TagDialog({ articleIds }: { readonly articleIds: readonly string[] }) {
  const [tag, setTag] = useState('');
  const used = useOperation('library.facets', {}).data?.tags ?? [];
  const wanted = tag.trim().toLowerCase();
  const suggestions = used
    .filter(({ value }) => value.toLowerCase().includes(wanted))
    .slice(0, MOST_SUGGESTIONS);
  const add = (chosen: string) => {
    closeDialog();
    void changePieces(articleIds, { kind: 'add-tag', tag: chosen });
  };
  return (
    <Dialog
      title={articleIds.length === 1 ? 'Add a tag' : `Add a tag to ${articleIds.length} pieces`}
      size="small"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>Cancel</Button>
          <Button variant="primary" isDisabled={wanted === ''} onPress={() => add(tag.trim())}>
            Add tag
          </Button>
        </>
      }
    >
      <form
        className={classes(styles.form)}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') add(tag.trim());
        }}
      >
        <TextField label="Tag" value={tag} onChange={setTag} maxLength={100} autoFocus />
        {suggestions.length > 0 && (
          <ul className={classes(styles.chips)} aria-label="Tags in use">
            {suggestions.map(({ value }) => (
              <li key={value}>
                <Button onPress={() => add(value)}>{value}</Button>
              </li>
            ))}
          </ul>
        )}
      </form>
    </Dialog>
  );
}
