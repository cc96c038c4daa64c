/**
 * The library's thread, but for one thing: a request that speaks of the words below ends it
 * without a trace, as a crash in native code would.
 */
import { parentPort } from 'node:worker_threads';
import '../../src/main/library/worker.ts';

parentPort?.on('message', (message) => {
  if (JSON.stringify(message).includes('End this thread')) process.exit(1);
});
