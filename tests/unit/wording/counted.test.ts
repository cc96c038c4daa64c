import { expect, test } from 'vitest';
import { counted, countedInThousands } from '../../../src/shared/wording/counted.ts';

test.each([
  [0, '0 pieces'],
  [1, '1 piece'],
  [2, '2 pieces'],
])('%d makes %j', (count, words) => {
  expect(counted(count, 'piece')).toBe(words);
});

test('takes a plural that is not made with s', () => {
  expect(counted(1, 'entry', 'entries')).toBe('1 entry');
  expect(counted(3, 'entry', 'entries')).toBe('3 entries');
});

test('sets thousands apart', () => {
  expect(countedInThousands(1, 'word')).toBe('1 word');
  expect(countedInThousands(12_345, 'word')).toBe('12,345 words');
});
