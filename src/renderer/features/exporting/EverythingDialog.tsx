/** Copies every piece into a folder to keep: says first what such a copy holds, then what came. */
import { useState } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { usePiece } from '../../editor/piece-store.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './ExportDialog.module.css';
import { RefusedList } from './RefusedList.tsx';

type Everything = NonNullable<OutputOf<'exports.everything'>>;

async function exportEverything(): Promise<Everything | null> {
  await usePiece.getState().autosave?.flush('autosave');
  return run('exports.everything', {});
}

/** The dialog. */
export function EverythingDialog() {
  const [done, setDone] = useState<Everything | null>(null);
  const [busy, setBusy] = useState(false);
  if (done !== null) return <EverythingResult done={done} />;
  const write = async () => {
    setBusy(true);
    setDone(await exportEverything());
    setBusy(false);
  };
  return (
    <Dialog
      title="Export the whole library"
      onClose={closeDialog}
      footer={
        busy ? (
          <Button onPress={() => void run('exports.cancel', {})}>Stop</Button>
        ) : (
          <Button variant="primary" onPress={() => void write()}>
            Choose a folder…
          </Button>
        )
      }
    >
      <p>
        Every piece in the library and the archive becomes one Standfirst file with its pictures.
      </p>
      <p>
        <strong>These copies are for you to keep, not to send on.</strong> They hold everything:
        stash, TK, comments, internal notes and private sources, too.
      </p>
      {busy && <ProgressBar label="Writing pieces" done={0} total={0} />}
    </Dialog>
  );
}

function EverythingResult({
  done: { directory, written, refused, stopped },
}: {
  readonly done: Everything;
}) {
  return (
    <Dialog
      title={`${stopped ? 'Stopped after' : 'Exported'} ${counted(written, 'piece')}`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={() => void run('exports.reveal', { directory })}>Show in folder</Button>
          <Button variant="primary" onPress={closeDialog} autoFocus>
            Done
          </Button>
        </>
      }
    >
      <p className={classes(styles.directory)}>{directory}</p>
      <RefusedList refused={refused} />
    </Dialog>
  );
}
