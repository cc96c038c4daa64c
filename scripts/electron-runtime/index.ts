/** `npm run electron-runtime`: ensures the runtime alone, without starting anything. */
import { runScript } from '../support/setup-problem.ts';
import { ensureElectronRuntime } from './ensure.ts';

await runScript(async () => {
  await ensureElectronRuntime();
  return 0;
});
