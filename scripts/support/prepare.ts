/** What every command that opens a window does first; quick when nothing is missing. */
import { ensureElectronRuntime } from '../electron-runtime/ensure.ts';
import { ensureSystemLibraries } from '../system-libraries/ensure.ts';
import { hasDisplay } from './display.ts';

/** Ensures the Electron runtime, its system libraries and, without a screen, a virtual one. */
export async function prepare(): Promise<void> {
  await ensureElectronRuntime();
  await ensureSystemLibraries(!hasDisplay(process.env));
}
