import { expect, test } from 'vitest';
import { valueInWords } from '../../../../src/renderer/features/desk/value-in-words.ts';

test('names and dates of the history are read as people write them', () => {
  const names = JSON.stringify([{ family: 'Roe', given: 'Ann' }, { literal: 'Weir desk' }]);
  expect(valueInWords('csl.author', names)).toBe('Ann Roe, Weir desk');
  expect(valueInWords('csl.issued', '{"date-parts":[[2026,3,4]]}')).toBe('2026-03-04');
});

test('plain words stay as they are, even those that look like data', () => {
  expect(valueInWords('note', '{"a":1}')).toBe('{"a":1}');
  expect(valueInWords('csl.title', '[Untitled]')).toBe('[Untitled]');
  expect(valueInWords('csl.title', '')).toBe('empty');
  expect(valueInWords('note', 'x'.repeat(400))).toHaveLength(301);
});
