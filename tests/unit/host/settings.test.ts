/** The settings file: per-key fallback, the previous file, and what happens when it cannot be written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings, type SettingsProblem } from '../../../src/main/services/settings.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/shared/settings/schema.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

function open(file: string) {
  const problems: SettingsProblem[] = [];
  return { settings: openSettings(file, (problem) => problems.push(problem)), problems };
}

test('a profile without settings has the defaults and nothing to complain about', () => {
  const { settings, problems } = open(join(temporaryDirectory(), 'settings.json'));
  expect(settings.get()).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([]);
});

test('what is set is there again, and undefined keys stay as they are', () => {
  const file = join(temporaryDirectory(), 'deep', 'settings.json');
  const set = open(file).settings.set({ theme: 'dark', authorName: undefined, textScale: 1.2 });
  expect(set.ok && set.value.theme).toBe('dark');
  expect(open(file).settings.get()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', textScale: 1.2 });
});

test('a bad key falls to its default alone and is named', () => {
  const stored = { theme: 'plaid', textScale: 1.4, wordsPerMinute: -3, unknown: 1 };
  const { settings, refused } = readSettings(stored);
  expect(refused).toEqual(['theme', 'wordsPerMinute']);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, textScale: 1.4 });
});

test('a damaged file gives way to the previous one', () => {
  const file = join(temporaryDirectory(), 'settings.json');
  const { settings } = open(file);
  settings.set({ authorName: 'Ada' });
  settings.set({ authorName: 'Ada', theme: 'light' });
  writeFileSync(file, '{"authorName": "A');
  expect(open(file).settings.get().authorName).toBe('Ada');
});

test('a damaged file does not take the place of the previous one', () => {
  const file = join(temporaryDirectory(), 'settings.json');
  const { settings } = open(file);
  settings.set({ authorName: 'Ada' });
  settings.set({ theme: 'light' });
  writeFileSync(file, '{"authorName": "A');
  open(file).settings.set({ theme: 'dark' });
  writeFileSync(file, '{"authorName": "A');
  expect(open(file).settings.get().authorName).toBe('Ada');
});

test('a damaged file with no previous one is reported and starts from the defaults', () => {
  const file = join(temporaryDirectory(), 'settings.json');
  writeFileSync(file, 'not json');
  const { settings, problems } = open(file);
  expect(settings.get()).toEqual(DEFAULT_SETTINGS);
  expect(problems).toEqual([{ file, refused: ['(the whole file)'] }]);
});

test('settings that cannot be written are an error and stay as they were', () => {
  const file = join(temporaryDirectory(), 'settings.json');
  const { settings } = open(file);
  mkdirSync(file);
  const set = settings.set({ theme: 'dark' });
  expect(set.ok).toBe(false);
  expect(settings.get().theme).toBe('system');
  expect(existsSync(`${file}.${process.pid}.tmp`)).toBe(false);
});

test('the file holds readable JSON with every key', () => {
  const file = join(temporaryDirectory(), 'settings.json');
  open(file).settings.set({ theme: 'contrast' });
  const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(stored).toEqual({ ...DEFAULT_SETTINGS, theme: 'contrast' });
});
