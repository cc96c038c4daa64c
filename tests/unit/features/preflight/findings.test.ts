import { expect, test } from 'vitest';
import { findingsOf } from '../../../../src/renderer/features/preflight/findings.ts';
import { MISSING_CODES } from '../../../../src/shared/article/missing-codes.ts';
import { commandOf } from '../../../../src/shared/commands/table.ts';

test('a complete piece has no findings', () => {
  expect(findingsOf({ missing: [], tkCount: 0 })).toEqual([]);
});

test('findings come in reading order and say how many TK are left', () => {
  const findings = findingsOf({ missing: ['tk', 'headline'], tkCount: 3 });
  expect(findings.map(({ title }) => title)).toEqual(['No headline', '3 TK to fill in']);
});

test('everything that can be missing leads somewhere that exists', () => {
  const findings = findingsOf({ missing: [...MISSING_CODES], tkCount: 1 });
  expect(findings).toHaveLength(MISSING_CODES.length);
  expect(findings.filter(({ command }) => commandOf(command) === undefined)).toEqual([]);
});
