/**
 * Daily work of the app's library without anybody asking: a while after opening, when the
 * window has settled, and then every hour, for programs that stay open for weeks.
 */
import type { Result } from '../../shared/ipc/result.ts';
import type { MaintenanceReport } from './maintenance.ts';

/** When maintenance runs, in milliseconds, and who hears how it went. */
export type MaintenanceSchedule = {
  /** After opening; half a minute if absent. */
  readonly delay?: number;
  /** Between later runs; an hour if absent. */
  readonly interval?: number;
  readonly onDone?: (result: Result<MaintenanceReport>) => void;
};

const DELAY = 30_000;
const INTERVAL = 60 * 60 * 1000;

/** Starts the schedule; returns how to stop it. A run under way is not interrupted. */
export function scheduleMaintenance(
  maintain: () => Promise<Result<MaintenanceReport>>,
  { delay = DELAY, interval = INTERVAL, onDone }: MaintenanceSchedule,
): () => void {
  let timer = setTimeout(run, delay);
  timer.unref();
  let stopped = false;
  function run(): void {
    void maintain().then((result) => {
      onDone?.(result);
      if (stopped) return;
      timer = setTimeout(run, interval);
      timer.unref();
    });
  }
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
