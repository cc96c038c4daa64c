import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpack } from '../../../scripts/electron-runtime/unpack.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { zipFile } from './zip-file.ts';

test('wanted entries land where they are placed, with their content and mode', async () => {
  const archive = zipFile([
    { name: 'top/', content: '', mode: 0o40755 },
    { name: 'top/program', content: 'binary', mode: 0o100755 },
    { name: 'top/data/one.txt', content: 'one', mode: 0o100644 },
    { name: 'top/unwanted', content: 'no', mode: 0o100644 },
  ]);
  const folder = await temporaryFolder({ 'archive.zip': archive });
  const places: Record<string, string> = {
    'top/program': 'electron',
    'top/data/one.txt': 'data/one.txt',
  };
  const target = join(folder, 'out');
  expect(await unpack(join(folder, 'archive.zip'), target, (path) => places[path])).toBe(2);
  expect(await readFile(join(target, 'electron'), 'utf8')).toBe('binary');
  expect(await readFile(join(target, 'data/one.txt'), 'utf8')).toBe('one');
  expect((await stat(join(target, 'electron'))).mode & 0o111).toBe(0o111);
  await expect(stat(join(target, 'unwanted'))).rejects.toThrow('ENOENT');
});

test('an entry that points outside is refused', async () => {
  const archive = zipFile([{ name: '../escape', content: 'x', mode: 0o100644 }]);
  const folder = await temporaryFolder({ 'archive.zip': archive });
  const unpacking = unpack(join(folder, 'archive.zip'), join(folder, 'out'), (path) => path);
  await expect(unpacking).rejects.toThrow('invalid relative path');
});
