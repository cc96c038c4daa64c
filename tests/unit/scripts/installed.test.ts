import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedRuntime } from '../../../scripts/electron-runtime/installed.ts';
import { writeRuntimeRecord } from '../../../scripts/electron-runtime/runtime-record.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MANIFEST = JSON.stringify({ name: 'electron', version: '45.4.1' });

const complete = (version: string) => ({
  'package.json': MANIFEST,
  'path.txt': 'electron',
  'dist/electron': 'a binary',
  'dist/version': version,
});

const FALLBACK_RECORD = { kind: 'fallback', version: '33.2.1', reason: 'no network' } as const;

test('nothing is installed before the first download', async () => {
  const folder = await temporaryFolder({ 'package.json': MANIFEST });
  expect(await installedRuntime(folder)).toBeUndefined();
});

test('the official binary is recognised by its version, with or without a record', async () => {
  const folder = await temporaryFolder(complete('v45.4.1\n'));
  expect(await installedRuntime(folder)).toMatchObject({ kind: 'official', version: '45.4.1' });
  const record = { kind: 'official', version: '45.4.1', reason: 'official download' } as const;
  await writeRuntimeRecord(join(folder, 'dist'), record);
  expect(await installedRuntime(folder)).toEqual(record);
});

test('the fallback counts only with its record', async () => {
  const folder = await temporaryFolder(complete('33.2.1'));
  expect(await installedRuntime(folder)).toBeUndefined();
  await writeRuntimeRecord(join(folder, 'dist'), FALLBACK_RECORD);
  expect(await installedRuntime(folder)).toEqual(FALLBACK_RECORD);
});

test('a binary of another version is not used', async () => {
  const folder = await temporaryFolder(complete('44.0.0'));
  expect(await installedRuntime(folder)).toBeUndefined();
});

test('an installation that stopped half way is not used', async () => {
  const { 'dist/electron': _binary, ...withoutBinary } = complete('45.4.1');
  expect(await installedRuntime(await temporaryFolder(withoutBinary))).toBeUndefined();
  const { 'path.txt': _path, ...withoutPath } = complete('45.4.1');
  expect(await installedRuntime(await temporaryFolder(withoutPath))).toBeUndefined();
});

test('a damaged record is no record', async () => {
  const damaged = { ...complete('33.2.1'), 'dist/standfirst-runtime.json': '{"kind":' };
  expect(await installedRuntime(await temporaryFolder(damaged))).toBeUndefined();
});
