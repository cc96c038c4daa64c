/**
 * Ends this process when it takes more memory than it may. Runs in a thread of its own, because
 * a document that keeps the process busy also keeps its timers from firing.
 */
import { Worker } from 'node:worker_threads';

const WATCH = `
import { workerData } from 'node:worker_threads';
setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
}, 50);
`;

/** Starts watching; `limit` is in bytes. */
export function watchMemory(limit: number): void {
  const source = new URL(`data:text/javascript,${encodeURIComponent(WATCH)}`);
  new Worker(source, { workerData: limit, execArgv: [] }).unref();
}
