/** What the buttons of a recovery screen do, in words and in calls. */
import { assertNever } from '../../../shared/ipc/result.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { run } from '../../api/run.ts';
import { showToast } from '../../ui/toast.ts';
import type { RecoveryAction } from './screens.ts';

/** Name, explanation and button of each action. */
export const ACTION_TEXTS: Record<
  RecoveryAction,
  { readonly name: string; readonly text: string; readonly button: string }
> = {
  retry: {
    name: 'Try again',
    text: 'Opens the same library once more.',
    button: 'Try again',
  },
  restore: {
    name: 'Go back to a backup',
    text: 'Opens a checked copy. The file that does not open is kept beside it.',
    button: 'Restore',
  },
  recover: {
    name: 'Recover what can be read',
    text: 'Copies every readable piece into a new file and lists what could not be saved.',
    button: 'Recover',
  },
  choose: {
    name: 'Open another folder',
    text: 'For a library that was moved, or a different one.',
    button: 'Choose…',
  },
  fresh: {
    name: 'Start a fresh library beside it',
    text: 'You can work at once. The old one is kept untouched and can be opened later.',
    button: 'Start fresh',
  },
};

/** Does one action; the library announces its new state by itself when it opened. */
export async function performAction(action: RecoveryAction, backup: string | null): Promise<void> {
  switch (action) {
    case 'retry':
      await run('library.retry', {});
      return;
    case 'restore':
      if (backup !== null) await run('library.restoreBackup', { fileName: backup });
      return;
    case 'recover':
      await recover();
      return;
    case 'choose':
      await run('library.chooseDirectory', {});
      return;
    case 'fresh':
      await startFresh();
      return;
    default:
      assertNever(action);
  }
}

async function recover(): Promise<void> {
  const answer = await run('library.recover', {});
  if (answer === null) return;
  const { recovered, lost, keptAs } = answer;
  const losses = lost.length === 0 ? 'Nothing was lost.' : `Not readable: ${lost.join(', ')}.`;
  showToast(
    `Recovered ${counted(recovered, 'piece')}. ${losses} The damaged file is kept as ${keptAs}.`,
  );
}

async function startFresh(): Promise<void> {
  const answer = await run('library.startFresh', {});
  if (answer !== null) showToast(`A fresh library is open. The old one is kept: ${answer.keptAs}`);
}
