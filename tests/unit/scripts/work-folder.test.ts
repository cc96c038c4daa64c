import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withWorkFolder } from '../../../scripts/support/work-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the folder is there during the work and gone after it, even after a failure', async () => {
  const cache = join(await temporaryFolder(), 'cache');
  await withWorkFolder(cache, async (folder) => {
    await writeFile(join(folder, 'half'), '');
    expect(await readdir(cache)).toHaveLength(1);
  });
  expect(await readdir(cache)).toEqual([]);
  const failing = withWorkFolder(cache, () => Promise.reject(new Error('disk full')));
  await expect(failing).rejects.toThrow('disk full');
  expect(await readdir(cache)).toEqual([]);
});

test('what an interrupted run left is removed after a day, and nothing else', async () => {
  const cache = await temporaryFolder({ 'electron-1/keep': '', 'work-recent/part': '' });
  await mkdir(join(cache, 'work-old'));
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  await utimes(join(cache, 'work-old'), twoDaysAgo, twoDaysAgo);
  await utimes(join(cache, 'electron-1'), twoDaysAgo, twoDaysAgo);
  await withWorkFolder(cache, async () => undefined);
  expect((await readdir(cache)).sort()).toEqual(['electron-1', 'work-recent']);
});
