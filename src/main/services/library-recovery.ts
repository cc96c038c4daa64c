/**
 * What can be done about a library that does not open. The work itself is the library's; it
 * runs in the tasks' thread, because a large damaged file takes long to read.
 */
import type { Result } from '../../shared/ipc/result.ts';
import type { Tasks } from '../tasks/client.ts';
import type { Kept, LibraryFindings, Recovered } from '../tasks/tasks.ts';

/** Help for a closed library; nothing here ever deletes the file that would not open. */
export type LibraryRecovery = {
  /** Who holds the library, in words or null, and its backups, newest first. */
  readonly inspect: (directory: string) => Promise<LibraryFindings>;
  readonly restoreBackup: (directory: string, fileName: string) => Promise<Result<Kept>>;
  readonly recover: (directory: string) => Promise<Result<Recovered>>;
  readonly startFresh: (directory: string) => Promise<Result<Kept>>;
};

/** Recovery over the tasks' thread. */
export function createRecovery(tasks: Tasks): LibraryRecovery {
  return {
    inspect: async (directory) => {
      const findings = await tasks.run('library.inspect', { directory });
      return findings.ok ? findings.value : { heldBy: null, backups: [] };
    },
    restoreBackup: (directory, fileName) =>
      tasks.run('library.restoreBackup', { directory, fileName }),
    recover: (directory) => tasks.run('library.recover', { directory }),
    startFresh: (directory) => tasks.run('library.startFresh', { directory }),
  };
}
