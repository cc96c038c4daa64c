/**
 * Entry of the command line, run by plain Node without a build. It connects the process to
 * run.ts and nothing else.
 */
import { enableCompileCache } from 'node:module';
import { createInterface } from 'node:readline';

// Node strips the types of every file at each start; the cache makes later starts twice as fast.
enableCompileCache();

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { runCommandLine } = await import('./cli/run.ts');
process.exitCode = await runCommandLine(process.argv.slice(2), {
  input: () => createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  output: (text) => process.stdout.write(text),
  errors: (text) => process.stderr.write(text),
});
