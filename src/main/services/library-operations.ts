/** Operations on the library as a whole that the library itself cannot answer: it may be closed. */
import type { HandlersOf } from '../../shared/ipc/dispatch.ts';
import { ok } from '../../shared/ipc/result.ts';
import type { Host } from './host.ts';
import type { LibraryRecovery } from './library-recovery.ts';
import type { LibrarySession } from './library-session.ts';

type LibraryStateOperation =
  | 'library.state'
  | 'library.retry'
  | 'library.restoreBackup'
  | 'library.recover'
  | 'library.startFresh'
  | 'library.chooseDirectory';

/** Handlers of state and recovery. */
export function libraryStateOperations(
  session: LibrarySession,
  recovery: LibraryRecovery,
  host: Host,
): HandlersOf<LibraryStateOperation> {
  return {
    'library.state': () => session.state(),
    'library.retry': () => session.reopen(),
    'library.restoreBackup': async ({ fileName }) => {
      const repaired = await session.repair((folder) => recovery.restoreBackup(folder, fileName));
      return repaired.ok ? ok(repaired.value.state) : repaired;
    },
    'library.recover': async () => {
      const repaired = await session.repair(recovery.recover);
      if (!repaired.ok) return repaired;
      const { state, outcome } = repaired.value;
      return ok({ state, ...outcome, lost: [...outcome.lost] });
    },
    'library.startFresh': async () => {
      const repaired = await session.repair(recovery.startFresh);
      if (!repaired.ok) return repaired;
      return ok({ state: repaired.value.state, ...repaired.value.outcome });
    },
    'library.chooseDirectory': async () => {
      const [directory] = await host.pick('library-folder', session.directory());
      return directory === undefined ? session.state() : session.reopen(directory);
    },
  };
}
