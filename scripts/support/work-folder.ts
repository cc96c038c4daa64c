/** Temporary folders inside the cache, on its own disk so that results can be moved into place. */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'work-';
const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Runs `work` with a new empty folder below `cache` and removes it afterwards, whatever happens.
 * Folders that an interrupted run left more than a day ago are removed too.
 */
export async function withWorkFolder<Result>(
  cache: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const folder = await mkdtemp(join(cache, PREFIX));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeLeftovers(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith(PREFIX));
  for (const folder of names.map((name) => join(cache, name))) {
    const info = await stat(folder).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > ONE_DAY) await rm(folder, { recursive: true });
  }
}
