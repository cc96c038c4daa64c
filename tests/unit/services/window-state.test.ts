/** What is remembered of the window, and that it can always be reached. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  placeWindow,
  readWindowState,
  SMALLEST,
  writeWindowState,
} from '../../../src/main/services/window-state.ts';
import { temporaryDirectory } from '../../support/library.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };

test('the state is there again; a damaged or missing file is no state', () => {
  const file = join(temporaryDirectory(), 'window.json');
  expect(readWindowState(file)).toBeNull();
  const state = { bounds: { x: 10, y: 20, width: 1000, height: 700 }, maximised: true };
  writeWindowState(file, state);
  expect(readWindowState(file)).toEqual(state);
  writeFileSync(file, '{"bounds": 1');
  expect(readWindowState(file)).toBeNull();
});

test('a state that cannot be written is no reason to fail', () => {
  const file = join(temporaryDirectory(), 'gone', 'window.json');
  writeWindowState(file, { bounds: SCREEN, maximised: false });
  expect(readWindowState(file)).toBeNull();
});

test('a window stays on the second screen while that is there, and comes back when not', () => {
  const remembered = { x: 2000, y: 50, width: 1100, height: 800 };
  expect(placeWindow(remembered, [SCREEN, SECOND])).toEqual(remembered);
  expect(placeWindow(remembered, [SCREEN])).toEqual({ x: 410, y: 140, width: 1100, height: 800 });
});

test('a first window is centred and fits its screen', () => {
  expect(placeWindow(null, [SCREEN])).toEqual({ x: 240, y: 90, width: 1440, height: 900 });
  const small = { x: 0, y: 0, width: 1024, height: 700 };
  expect(placeWindow(null, [small])).toEqual(small);
});

test('no window is smaller than its panes need', () => {
  const tiny = { x: 5, y: 5, width: 100, height: 100 };
  expect(placeWindow(tiny, [SCREEN])).toMatchObject(SMALLEST);
});
