// The library that the command line opens by itself: the app's, on every system.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  defaultLibraryDirectory,
  userDataDirectory,
} from '../../../src/main/services/library-directory.ts';
import { temporaryFolder } from './command-line.ts';

test.each([
  ['linux', {}, '/home/ann/.config/Standfirst'],
  ['linux', { XDG_CONFIG_HOME: '/data/config' }, '/data/config/Standfirst'],
  ['darwin', {}, '/home/ann/Library/Application Support/Standfirst'],
  ['win32', { APPDATA: '/home/ann/Roaming' }, '/home/ann/Roaming/Standfirst'],
])('%s with %j keeps it in %s', (platform, environment, directory) => {
  expect(userDataDirectory({ platform, environment, home: '/home/ann' })).toBe(directory);
});

test('a folder that was chosen in the app is used', () => {
  const home = temporaryFolder();
  const profile = join(home, '.config', 'Standfirst');
  mkdirSync(profile, { recursive: true });
  const location = { directory: '/mnt/desk/library', opened: true };
  writeFileSync(join(profile, 'library-location.json'), JSON.stringify(location));
  const surroundings = { platform: 'linux', environment: {}, home };
  expect(defaultLibraryDirectory(surroundings)).toBe('/mnt/desk/library');
});
