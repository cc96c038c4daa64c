// The native format gives back exactly what it was given, byte for byte.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNative } from '../../../src/shared/export/json/parse-native.ts';
import { arbitraryPackage } from '../../fixtures/export/arbitrary-package.ts';
import { exportedText } from '../../fixtures/export/exported.ts';

const anything = fc.string({ unit: 'binary', maxLength: 30 });

test('writing what was read gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPackage(anything), async (input) => {
      const first = await exportedText(input, 'json', { tk: 'strip' });
      const read = parseNative(first);
      if (!read.ok) throw new Error(`${read.error.code} ${read.error.detail}`);
      const second = await exportedText(read.value.package, 'json');
      expect(second).toBe(first);
    }),
    { numRuns: 150 },
  );
});
