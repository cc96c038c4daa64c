/** What is in node_modules/electron/dist now. Decides whether anything is left to do. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FALLBACK } from './fallback-source.ts';
import { type RuntimeRecord, readRuntimeRecord } from './runtime-record.ts';

/** The Electron package's own version, which is the version its official binary must have. */
export async function packageVersion(electronPackage: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(join(electronPackage, 'package.json'), 'utf8'),
  );
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error(`${electronPackage}/package.json has no version`);
}

/**
 * The usable runtime inside the Electron package, or undefined. A binary counts only if the
 * file that `path.txt` names exists and its `version` file is the one its kind must have; so a
 * half-finished installation, or one left by another version, is done again.
 */
export async function installedRuntime(
  electronPackage: string,
): Promise<RuntimeRecord | undefined> {
  const dist = join(electronPackage, 'dist');
  const executable = await readText(join(electronPackage, 'path.txt'));
  if (executable === undefined || !existsSync(join(dist, executable))) return undefined;
  const version = (await readText(join(dist, 'version')))?.replace(/^v/, '');
  const record = await readRuntimeRecord(dist);
  if (version === (await packageVersion(electronPackage))) {
    return record?.kind === 'official'
      ? record
      : { kind: 'official', version, reason: 'official binary' };
  }
  return record?.kind === 'fallback' && version === FALLBACK.electronVersion ? record : undefined;
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    return undefined;
  }
}
