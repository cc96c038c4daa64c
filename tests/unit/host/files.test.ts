/** Small services over files: log, window state, profile, bundle, documents to import. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleFile } from '../../../src/main/services/bundle-file.ts';
import { fileAt, filesInFolder } from '../../../src/main/services/import-files.ts';
import {
  readLibraryLocation,
  writeLibraryLocation,
} from '../../../src/main/services/library-location.ts';
import { openLog } from '../../../src/main/services/log.ts';
import { requestedProfile } from '../../../src/main/services/profile.ts';
import {
  placeWindow,
  readWindowState,
  SMALLEST,
  writeWindowState,
} from '../../../src/main/services/window-state.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

describe('the log', () => {
  test('keeps fourteen days of JSON lines and shows its tail', () => {
    const directory = temporaryDirectory();
    const file = (day: number) => `2026-10-${String(day).padStart(2, '0')}.jsonl`;
    for (let day = 1; day <= 20; day += 1) writeFileSync(join(directory, file(day)), '{}\n');
    writeFileSync(join(directory, 'notes.txt'), 'not ours');
    const log = openLog(directory, () => new Date('2026-10-20T10:00:00Z'));
    log.write('warn', 'operation.slow', { name: 'articles.list', took: 51 });
    expect(readdirSync(directory).length).toBe(15);
    const last: unknown = JSON.parse(log.tail(1));
    expect(last).toEqual({
      time: '2026-10-20T10:00:00.000Z',
      level: 'warn',
      event: 'operation.slow',
      name: 'articles.list',
      took: 51,
    });
  });

  test('a folder that cannot be written to does not stop the program', () => {
    const file = join(temporaryDirectory(), 'file');
    writeFileSync(file, '');
    const log = openLog(join(file, 'logs'));
    log.write('error', 'anything');
    expect(log.tail(5)).toBe('');
  });
});

describe('the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };

  test('comes back where it was, or centred when that screen is gone', () => {
    const remembered = { x: 2000, y: 100, width: 1200, height: 800 };
    const second = { x: 1920, y: 0, width: 1920, height: 1080 };
    expect(placeWindow(remembered, [screen, second])).toEqual(remembered);
    expect(placeWindow(remembered, [screen])).toEqual({ x: 360, y: 120, width: 1200, height: 800 });
  });

  test('always fits a screen and can be reached', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 9000 });
    const bounds = fc.record({ x: number, y: number, width: size, height: size });
    fc.assert(
      fc.property(fc.option(bounds), (remembered) => {
        const placed = placeWindow(remembered, [screen]);
        expect(placed.width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(placed.width).toBeLessThanOrEqual(screen.width);
        expect(placed.height).toBeLessThanOrEqual(screen.height);
        expect(placed.y).toBeGreaterThanOrEqual(0);
        expect(placed.y).toBeLessThan(screen.height);
        expect(placed.x + placed.width).toBeGreaterThan(0);
        expect(placed.x).toBeLessThan(screen.width);
      }),
    );
  });

  test('remembers its state; a damaged file is as good as none', () => {
    const file = join(temporaryDirectory(), 'window.json');
    const state = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, maximised: true };
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
    writeFileSync(file, '{"bounds": {"x": "left"}}');
    expect(readWindowState(file)).toBeNull();
  });
});

test('the profile comes from the environment, then from the command line', () => {
  const words = ['electron', '.', '--profile=second'];
  expect(requestedProfile(words, { STANDFIRST_PROFILE: 'first' })).toBe(resolve('first'));
  expect(requestedProfile(words, {})).toBe(resolve('second'));
  expect(requestedProfile(['electron'], { STANDFIRST_PROFILE: '' })).toBeNull();
});

test('the library is in the profile until another folder was chosen', () => {
  const profile = temporaryDirectory();
  const byDefault = { directory: join(profile, 'library'), opened: false };
  expect(readLibraryLocation(profile)).toEqual(byDefault);
  writeLibraryLocation(profile, { directory: '/elsewhere', opened: true });
  expect(readLibraryLocation(profile)).toEqual({ directory: '/elsewhere', opened: true });
  writeFileSync(join(profile, 'library-location.json'), '{"directory": 7}');
  expect(readLibraryLocation(profile)).toEqual(byDefault);
});

test('the bundle never gives a file from outside its folder', () => {
  const root = join(temporaryDirectory(), 'renderer');
  const piece = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a.js', '%00', 'index.html', ':'),
    fc.webPath(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const file = bundleFile(root, `/${pieces.join('/')}`);
      if (file !== null) expect(file.path.startsWith(`${root}/`)).toBe(true);
    }),
    { numRuns: 1000 },
  );
  expect(bundleFile(root, '/')?.path).toBe(join(root, 'index.html'));
  expect(bundleFile(root, '/assets/index-abc.js')?.mediaType).toMatch(/^text\/javascript/);
  expect(bundleFile(root, '/secret.sqlite')).toBeNull();
});

test('a folder gives its documents at any depth, without hidden and other files', async () => {
  const folder = temporaryDirectory();
  mkdirSync(join(folder, 'b', '.git'), { recursive: true });
  for (const name of ['a.txt', 'b/c.DOCX', 'b/.git/d.md', 'b/e.jpg', '.f.txt', 'g.html']) {
    writeFileSync(join(folder, name), name);
  }
  const files = await filesInFolder(folder);
  expect(files.map(({ fileName }) => fileName)).toEqual(['a.txt', 'c.DOCX', 'g.html']);
  const read = await files[0]?.read();
  expect(read?.ok && new TextDecoder().decode(read.value)).toBe('a.txt');
});

test('a document that is gone when its turn comes is an error of its own', async () => {
  const path = join(temporaryDirectory(), 'gone.txt');
  const read = await fileAt(path).read();
  const error = read.ok ? null : read.error;
  expect(error?.code).toBe('file-missing');
  expect(error?.sentence).toBe('gone.txt is not where it was.');
  expect(error?.action).toContain('choose another file');
  writeFileSync(path, 'here');
  expect((await fileAt(path).read()).ok).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('here');
});
