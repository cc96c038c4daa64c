import { expect, test } from 'vitest';
import { readAs } from '../../../src/renderer/features/importing/read-as.ts';

test('the way a document was read is told in words, not in codes', () => {
  expect(readAs({ format: 'text', encoding: 'utf-8' })).toBe('Read as plain text (UTF-8).');
  expect(readAs({ format: 'docx', encoding: '' })).toBe('Read as a Word document.');
});
