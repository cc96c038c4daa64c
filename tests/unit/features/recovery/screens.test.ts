import { expect, test } from 'vitest';
import { ACTION_TEXTS } from '../../../../src/renderer/features/recovery/recovery-actions.ts';
import { screenOf } from '../../../../src/renderer/features/recovery/screens.ts';
import { ERROR_TEXTS, type ErrorCode, errorOf } from '../../../../src/shared/ipc/result.ts';

const isCode = (code: string): code is ErrorCode => code in ERROR_TEXTS;
const CODES = Object.keys(ERROR_TEXTS).filter(isCode);

test.each(CODES)('the screen for %s can be left and destroys nothing', (code) => {
  const screen = screenOf(errorOf(code));
  expect(screen.actions).toContain('retry');
  expect(screen.actions).toContain('choose');
  const words = [screen.title, screen.happened, screen.safe];
  const offered = screen.actions.map((action) => Object.values(ACTION_TEXTS[action]).join(' '));
  expect([...words, ...offered].join(' ')).not.toMatch(/delet|erase/i);
});

test('a library somebody else holds is not offered to be replaced', () => {
  expect(screenOf(errorOf('locked-by-other')).actions).toEqual(['retry', 'choose']);
});
