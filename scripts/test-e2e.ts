/** `npm run test:e2e`: the end-to-end tests, on the screen if there is one, else a virtual one. */

import { ensureBuild } from './support/build.ts';
import { prepare } from './support/prepare.ts';
import { runScript } from './support/setup-problem.ts';
import { runEndToEndTests } from './test/runners.ts';

await runScript(async () => {
  await prepare();
  await ensureBuild();
  const result = await runEndToEndTests(process.argv.slice(2));
  return result.code;
});
