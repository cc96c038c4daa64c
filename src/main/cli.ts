/**
 * Entry of the command line, run by plain Node without a build. It connects the process to
 * run.ts and nothing else.
 */
import { runCommandLine } from './cli/run.ts';

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  output: (text) => process.stdout.write(text),
  errors: (text) => process.stderr.write(text),
});
