/**
 * Starts what runs for as long as the program does: log, settings, tasks, library. Takes the
 * worker files from outside, so that tests start the same services from source.
 */
import { openLibraryInWorker } from '../library/client.ts';
import { createTasks, type Tasks } from '../tasks/client.ts';
import { fileProblem } from './file-problem.ts';
import type { Host } from './host.ts';
import { readLibraryLocation, writeLibraryLocation } from './library-location.ts';
import { createRecovery, type LibraryRecovery } from './library-recovery.ts';
import { type LibrarySession, startLibrarySession } from './library-session.ts';
import { type Log, openLog } from './log.ts';
import { maintenanceListener } from './maintenance-findings.ts';
import type { Profile } from './profile.ts';
import { openSettings, type SettingsStore } from './settings.ts';

/** How long a request to a thread may take before it is logged, in milliseconds. */
const SLOW = 40;

/** Files with the code of the two threads. */
export type WorkerFiles = { readonly library: URL | string; readonly tasks: URL | string };

/** The running services; `close` ends the threads properly. */
export type RunningServices = {
  readonly log: Log;
  readonly settings: SettingsStore;
  readonly tasks: Tasks;
  readonly session: LibrarySession;
  readonly recovery: LibraryRecovery;
  readonly close: () => Promise<void>;
};

/** Starts the services of a profile; the library begins to open before this returns. */
export function startServices(
  profile: Profile,
  workers: WorkerFiles,
  announce: Host['announce'],
): RunningServices {
  const log = openLog(profile.logDirectory);
  const settings = openSettings(profile.settingsFile, ({ refused }) =>
    log.write('warn', 'settings.refused', { keys: refused.join(', ') }),
  );
  const onTiming = ({ name, total, worked }: { name: string; total: number; worked: number }) => {
    if (total > SLOW)
      log.write('info', 'thread.slow', {
        name,
        total: Math.round(total),
        worked: Math.round(worked),
      });
  };
  const tasks = createTasks(workers.tasks, {
    onTiming,
    onBegin: (begun) =>
      void begun.run('spelling.setPersonalWords', { words: settings.get().personalWords }),
  });
  const recovery = createRecovery(workers.library);
  const session = startLibrarySession({
    location: readLibraryLocation(profile.directory),
    open: ({ directory, opened }, onEnded) =>
      openLibraryInWorker(workers.library, directory, {
        who: 'Standfirst',
        expectExisting: opened,
        watchInterval: 2000,
        onTiming,
        maintenance: { onDone: maintenanceListener(log, announce) },
        onEnded: () => {
          log.write('error', 'library.ended');
          onEnded();
        },
      }),
    recovery,
    remember: (location) => {
      try {
        writeLibraryLocation(profile.directory, location);
      } catch (error) {
        // A full disk must not keep a library shut that can be read; the next start asks anew.
        log.write('warn', 'library.not-remembered', { code: fileProblem(error) });
      }
    },
    onState: () => announce('library.state', {}),
    onChanged: (change) => announce('library.changed', change),
  });
  const close = async () => {
    await session.close();
    await tasks.close();
  };
  return { log, settings, tasks, session, recovery, close };
}
