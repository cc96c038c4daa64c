/** The one question the library asks before doing something: it is the one that has no undo. */
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { deleteForever } from './actions.ts';
import styles from './dialogs.module.css';

/** Asks whether pieces in the trash may go now. */
export function DeleteForeverDialog({ articleIds }: { readonly articleIds: readonly string[] }) {
  const count = articleIds.length;
  return (
    <Dialog
      title={count === 1 ? 'Delete this piece for ever?' : `Delete ${count} pieces for ever?`}
      role="alertdialog"
      size="small"
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog} autoFocus>
            Keep {count === 1 ? 'it' : 'them'} in the trash
          </Button>
          <Button
            variant="danger"
            onPress={() => {
              closeDialog();
              void deleteForever(articleIds);
            }}
          >
            Delete for ever
          </Button>
        </>
      }
    >
      <p className={classes(styles.warning)}>
        The text, its versions and its sources are removed from the library. This cannot be undone.
        Backups made before today still hold {count === 1 ? 'it' : 'them'}.
      </p>
    </Dialog>
  );
}
