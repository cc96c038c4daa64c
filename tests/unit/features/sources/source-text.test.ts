import { expect, test } from 'vitest';
import { sourceDetailsInWords } from '../../../../src/renderer/features/sources/source-text.ts';

const source = {
  id: '6f1f4d0e-3c1b-4a53-9a0e-0d7e6a5f4b21',
  kind: 'document',
  title: 'Land register extract',
  url: '',
  publisher: 'County Land Registry',
  date: '2026-09-09',
  public: true,
} as const;

test('a calendar day is read in words and stays on one line', () => {
  expect(sourceDetailsInWords(source)).toBe('County Land Registry, 9\u00a0September\u00a02026');
  expect(sourceDetailsInWords({ ...source, publisher: '' })).toBe('9\u00a0September\u00a02026');
});

test.each(['2026', '2026-09', 'Spring 2026', '2026-13-45'])(
  '“%s” stays as it was typed',
  (date) => {
    expect(sourceDetailsInWords({ ...source, date })).toBe(`County Land Registry, ${date}`);
  },
);
