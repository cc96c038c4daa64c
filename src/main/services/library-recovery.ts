/**
 * What can be done about a library that does not open. The work itself is the library's, in a
 * thread of its own, because a large damaged file takes long to read.
 */
import type { BackupRow } from '../../shared/ipc/areas/library.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { listBackups } from '../library/backup.ts';
import { runChore } from '../library/chore-thread.ts';
import type { ChoreAnswers } from '../library/chores.ts';
import { describeHolder, findHolders } from '../library/holders.ts';

/** Who holds a library, in words or null, and its backups, newest first. */
export type LibraryFindings = { readonly heldBy: string | null; readonly backups: BackupRow[] };

/** Help for a closed library; nothing here ever deletes the file that would not open. */
export type LibraryRecovery = {
  readonly inspect: (directory: string) => LibraryFindings;
  readonly restoreBackup: (
    directory: string,
    fileName: string,
  ) => Promise<Result<ChoreAnswers['restore-backup']>>;
  readonly recover: (directory: string) => Promise<Result<ChoreAnswers['recover']>>;
  readonly startFresh: (directory: string) => Promise<Result<ChoreAnswers['start-fresh']>>;
};

/** Recovery whose chores run in threads of the library's worker file. */
export function createRecovery(workerFile: URL | string): LibraryRecovery {
  return {
    inspect: (directory) => {
      const [holder] = findHolders(directory).holders;
      const backups = listBackups(directory).map(({ label: _label, ...row }) => row);
      return { heldBy: holder === undefined ? null : describeHolder(holder), backups };
    },
    restoreBackup: (directory, fileName) =>
      runChore(workerFile, { kind: 'restore-backup', directory, fileName }),
    recover: (directory) => runChore(workerFile, { kind: 'recover', directory }),
    startFresh: (directory) => runChore(workerFile, { kind: 'start-fresh', directory }),
  };
}
