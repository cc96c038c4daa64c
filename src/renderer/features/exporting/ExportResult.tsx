/** What was written and where, and what stayed behind. */
import { CircleCheck } from 'lucide-react';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { closeDialog } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ExportDialog.module.css';
import { RefusedList } from './RefusedList.tsx';

/** Files that an export wrote. */
export type Exported = NonNullable<OutputOf<'exports.write'>>;

/** The list of files with the way to their folder. */
export function ExportResult({ exported }: { readonly exported: Exported }) {
  const { directory, files, refused, stopped } = exported;
  return (
    <Dialog
      title={titleOf(files.length, stopped)}
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
      <ul className={classes(styles.files)}>
        {files.map(({ articleId, fileName, notices }) => (
          <li key={`${articleId} ${fileName}`} className={classes(styles.written)}>
            <CircleCheck className={classes(styles.good)} size={16} aria-hidden />
            <span>{fileName}</span>
            {notices.length > 0 && (
              <span className={classes(styles.behind)}>
                {notices.map(({ what, count }) => `${count} ${what}`).join(', ')} left out
              </span>
            )}
          </li>
        ))}
      </ul>
      <RefusedList refused={refused} />
    </Dialog>
  );
}

function titleOf(count: number, stopped: boolean): string {
  if (stopped) return `Stopped after ${counted(count, 'file')}`;
  if (count === 0) return 'Nothing was exported';
  return `Exported ${counted(count, 'file')}`;
}
