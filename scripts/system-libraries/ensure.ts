/** Makes sure that this Linux has what the Electron runtime needs; no effect elsewhere. */
import { join } from 'node:path';
import { run } from '../support/command.ts';
import { packageDirectory } from '../support/paths.ts';
import { SetupProblem } from '../support/setup-problem.ts';
import { installPackages, missingPrograms } from './packages.ts';
import { ensureSandbox } from './sandbox.ts';
import { missingLibraries, packagesFor } from './shared-libraries.ts';

/**
 * Installs (as root) or names (as anyone else) the packages that are missing. `virtualDisplay`
 * asks for Xvfb too.
 */
export async function ensureSystemLibraries(virtualDisplay: boolean): Promise<void> {
  if (process.platform !== 'linux') return;
  const dist = join(packageDirectory('electron'), 'dist');
  const { packages, unknown } = packagesFor(await librariesMissingFor(join(dist, 'electron')));
  if (virtualDisplay && missingPrograms(['Xvfb']).length > 0) packages.push('xvfb');
  await installPackages(packages, 'Running Electron');
  if (unknown.length > 0) {
    throw new SetupProblem(`Electron needs libraries that are missing: ${unknown.join(', ')}`);
  }
  await ensureSandbox(dist);
}

async function librariesMissingFor(executable: string): Promise<string[]> {
  const result = await run('ldd', [executable], { collect: true });
  return missingLibraries(result.output);
}
