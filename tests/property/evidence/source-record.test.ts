import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SOURCE_KINDS } from '../../../src/shared/article/source.ts';
import {
  cslFromFields,
  fieldsFromCsl,
  withFields,
} from '../../../src/shared/evidence/csl/source-record.ts';

const fields = fc.record({
  kind: fc.constantFrom(...SOURCE_KINDS),
  title: fc.string({ maxLength: 60 }),
  url: fc.oneof(fc.constant(''), fc.webUrl()),
  publisher: fc.string({ maxLength: 30 }),
  date: fc.oneof(
    fc.constantFrom('', '2026', '2026-03', '2026-03-04', 'spring 2026', '2026-02-30'),
    fc.string({ maxLength: 20 }).map((text) => text.trim()),
  ),
});

/** A date means the same however it is padded: ISO 8601 asks for four digits and two. */
const settled = (given: Parameters<typeof cslFromFields>[0]) =>
  fieldsFromCsl(cslFromFields(given, 'x'));

test('an entry becomes an item and comes back', () => {
  fc.assert(
    fc.property(fields, (given) => {
      const back = settled(given);
      expect({ ...back, date: '' }).toEqual({ ...given, date: '' });
      expect(settled(back)).toEqual(back);
    }),
  );
});

test('editing an entry changes what was edited and nothing else of the item', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const item = {
        ...cslFromFields(before, 'x'),
        author: [{ family: 'Roe' }],
        custom: { other: 1 },
        abstract: 'Kept',
      };
      const edited = withFields(item, after);
      expect(fieldsFromCsl(edited)).toEqual(settled(after));
      expect(edited).toMatchObject({ author: [{ family: 'Roe' }], abstract: 'Kept' });
      expect(edited.custom?.other).toBe(1);
    }),
  );
});
