/** `npm run dev`: the application with hot reload. Needs a screen. */

import { electronVite } from './support/build.ts';
import { run } from './support/command.ts';
import { hasDisplay } from './support/display.ts';
import { developmentSwitches } from './support/launch.ts';
import { prepare } from './support/prepare.ts';
import { runScript, SetupProblem } from './support/setup-problem.ts';

await runScript(async () => {
  if (!hasDisplay(process.env)) {
    throw new SetupProblem('There is no display here to develop on. `npm test` needs none.');
  }
  await prepare();
  const switches = developmentSwitches(console.warn);
  const result = await run(process.execPath, [electronVite(), 'dev', '--', ...switches]);
  return result.code;
});
