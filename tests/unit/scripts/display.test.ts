import { expect, test } from 'vitest';
import { hasDisplay } from '../../../scripts/support/display.ts';

test.runIf(process.platform === 'linux')('a display counts only if something serves it', () => {
  expect(hasDisplay({})).toBe(false);
  expect(hasDisplay({ DISPLAY: '' })).toBe(false);
  expect(hasDisplay({ DISPLAY: ':64999' })).toBe(false);
  expect(hasDisplay({ DISPLAY: 'otherhost:0' })).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
});
