// Proof by search: whatever a piece holds, none of what is internal is in any byte of any export.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../src/shared/export/format.ts';
import { arbitraryPackage, SECRET, SECRET_ID } from '../../fixtures/export/arbitrary-package.ts';
import { allTextOf, exported } from '../../fixtures/export/exported.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });

test.each(EXPORT_FORMATS)('%s never holds a planted secret', async (format) => {
  await fc.assert(
    fc.asyncProperty(arbitraryPackage(words), async (input) => {
      const file = await exported(input, format, { tk: 'strip' });
      const text = await allTextOf(file);
      expect(text).not.toContain(SECRET);
      expect(text.toLowerCase()).not.toContain(SECRET.toLowerCase());
      expect(text).not.toContain(SECRET_ID);
      expect(file.fileName).not.toContain(SECRET);
    }),
    { numRuns: format === 'docx' ? 40 : 120 },
  );
});

test('the generator plants secrets, or the test above would prove nothing', () => {
  const [input] = fc.sample(arbitraryPackage(words), { numRuns: 1, seed: 1 });
  expect(JSON.stringify(input)).toContain(SECRET);
});
