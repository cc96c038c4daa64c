import { expect, test } from 'vitest';
import {
  addTallies,
  EMPTY_TALLY,
  playwrightTally,
  summaryLine,
  vitestTally,
} from '../../../scripts/test/tally.ts';

const VITEST = { numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const PLAYWRIGHT = { stats: { expected: 8, unexpected: 1, flaky: 1, skipped: 0 } };

test('the closing line sums up both runners', () => {
  const total = addTallies(vitestTally(VITEST), playwrightTally(PLAYWRIGHT));
  expect(summaryLine(total)).toBe('48 passed, 3 failed, 3 skipped');
});

test('without skipped tests the line has two numbers', () => {
  expect(summaryLine(EMPTY_TALLY)).toBe('0 passed, 0 failed');
});

test('a report of another shape is an error, not zero tests', () => {
  expect(() => vitestTally({})).toThrow();
  expect(() => playwrightTally({ stats: {} })).toThrow();
});
