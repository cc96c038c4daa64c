/**
 * Ends this process when it takes more memory than it may. Runs in a thread of its own, because
 * a document that keeps the process busy also keeps its timers from firing.
 */
import { Worker } from 'node:worker_threads';

const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL');
}, 50);
`;

/** Starts watching; `limit` is in bytes. */
export function watchMemory(limit: number): void {
  new Worker(WATCH, { eval: true, workerData: limit }).unref();
}
