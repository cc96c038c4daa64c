/**
 * `npm start`: opens the application. Where there is no screen it does the guided sample job on
 * a virtual one instead, so that the command always shows what the program does.
 */
import { createRequire } from 'node:module';
import { runGuidedJob } from './guided-job/run.ts';
import { ensureBuild } from './support/build.ts';
import { run } from './support/command.ts';
import { hasDisplay } from './support/display.ts';
import { developmentSwitches } from './support/launch.ts';
import { PROJECT_ROOT } from './support/paths.ts';
import { prepare } from './support/prepare.ts';
import { runScript } from './support/setup-problem.ts';

await runScript(async () => {
  await prepare();
  await ensureBuild();
  if (!hasDisplay(process.env)) {
    console.log('There is no display here, so the guided sample job runs on a virtual one.');
    return runGuidedJob();
  }
  const electron: unknown = createRequire(import.meta.url)('electron');
  const switches = developmentSwitches(console.warn);
  const words = [PROJECT_ROOT, ...switches, ...process.argv.slice(2)];
  return (await run(String(electron), words)).code;
});
