/** What the daily work on the library found: always into the log, damage also to the person. */
import type { Result } from '../../shared/ipc/result.ts';
import type { MaintenanceReport } from '../library/maintenance.ts';
import type { Host } from './host.ts';
import type { Log } from './log.ts';

/** Findings told to the window; one broken page can cause hundreds. */
const MOST_TOLD = 20;

/** Hears of each run of maintenance; findings name parts of the file, never article text. */
export function maintenanceListener(
  log: Log,
  announce: Host['announce'],
): (result: Result<MaintenanceReport>) => void {
  return (result) => {
    if (!result.ok) {
      const { code, detail } = result.error;
      log.write('warn', 'maintenance.failed', { code, detail });
      return;
    }
    const problems = (result.value.problems ?? []).slice(0, MOST_TOLD);
    if (problems.length === 0) return;
    log.write('error', 'library.damaged', { problems: problems.join('; ') });
    announce('library.damaged', { problems });
  };
}
