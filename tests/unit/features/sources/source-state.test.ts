import { expect, test } from 'vitest';
import { fatesInWords } from '../../../../src/renderer/features/sources/capture-actions.ts';
import {
  captureWords,
  LINK_WORDS,
  linkWords,
} from '../../../../src/renderer/features/sources/source-state.ts';
import { LINK_STATES } from '../../../../src/shared/evidence/source.ts';

const SAVED_AT = '2026-11-03T14:02:00.000Z';

test('only an address that is gone is called broken', () => {
  const broken = LINK_STATES.filter((state) => /broken/i.test(JSON.stringify(LINK_WORDS[state])));
  expect(broken).toEqual(['gone']);
});

test('a failure says why and what to do', () => {
  const words = captureWords({ capture: 'failed', captureProblem: 'network-status' }, null);
  expect(words).toMatchObject({ text: 'Could not be saved', tone: 'warn' });
  expect(words.detail).toContain('cannot show the page');
  expect(words.detail).toContain('attach the file');
});

test('a code that a later version wrote is still explained', () => {
  const words = captureWords({ capture: 'failed', captureProblem: 'from-the-future' }, null);
  expect(words.detail).not.toBe('');
});

test('a source that waits says so, and after a failed try keeps its old copy', () => {
  const waiting = { capture: 'waiting', captureProblem: 'network-off' } as const;
  expect(captureWords(waiting, null).text).toBe('Not yet captured');
  expect(captureWords(waiting, null).detail).toContain('Secret-safe mode is on');
  const failed = { capture: 'failed', captureProblem: 'network-failed' } as const;
  expect(captureWords(failed, SAVED_AT).text).toMatch(/^Saved .*; the last try failed$/);
});

test('a source without an address has no state of its link', () => {
  const source = {
    csl: { id: 'x', type: 'interview' },
    link: 'gone',
    linkCheckedAt: null,
  } as const;
  expect(linkWords(source)).toBeNull();
});

test('the fates of passages are counted in words', () => {
  const passages = (fates: readonly ('same' | 'moved' | 'changed' | 'gone')[]) =>
    fates.map((fate, index) => ({ id: `passage-${index}`, fate }));
  expect(fatesInWords([])).toBe('Fetched again. No passage of it is in use.');
  expect(fatesInWords(passages(['same']))).toBe('Fetched again. 1 passage is the same.');
  expect(fatesInWords(passages(['same', 'gone', 'same', 'changed']))).toBe(
    'Fetched again. 2 passages are the same, 1 is changed, 1 is gone.',
  );
});
