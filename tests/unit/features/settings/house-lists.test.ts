import { expect, test } from 'vitest';
import { refusedLines } from '../../../../src/renderer/features/settings/house-lists.ts';
import { readHouseList } from '../../../../src/shared/article/vocabulary.ts';

test('says which lines are not in the list', () => {
  const long = 'x'.repeat(101);
  const many = Array.from({ length: 502 }, (_, index) => `Tag ${index}`);
  const sentence = refusedLines(readHouseList([long, ...many].join('\n')));
  expect(sentence).toBe(
    'Not in the list: 1 line of more than 100 characters and 2 lines beyond 500 entries.',
  );
});

test('says nothing of lines that are only blank or repeated', () => {
  expect(refusedLines(readHouseList('World\n\nworld'))).toBeNull();
});
