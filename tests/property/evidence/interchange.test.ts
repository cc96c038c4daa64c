import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CslItem, cslItem } from '../../../src/shared/evidence/csl/item.ts';
import { CSL_TYPES } from '../../../src/shared/evidence/csl/types.ts';
import { fromLatex, toLatex } from '../../../src/shared/evidence/interchange/bibtex/latex.ts';
import {
  REFERENCE_FORMATS,
  readReferences,
  writeReferences,
} from '../../../src/shared/evidence/interchange/references.ts';
import { cslTypeOf, risTypeOf } from '../../../src/shared/evidence/interchange/ris/types.ts';

/** A text as every format holds it: NFC, no line breaks, single spaces, none at the ends. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'ab{}\\\'"`-~^$%&#_@=,;:/.()<> é—“'), minLength: 1 }),
  )
  .map((value) =>
    value
      .normalize('NFC')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  )
  .filter((value) => value !== '');

const word = fc.stringMatching(/^[A-ZÉÅ][a-zéå]{1,8}(?:-[A-Z][a-z]{1,6})?$/);
const particle = fc.constantFrom('van', 'van der', 'de', 'd’');

const name = fc.oneof(
  fc.record(
    { family: word, given: word, suffix: fc.constant('Jr'), 'non-dropping-particle': particle },
    { requiredKeys: ['family', 'given'] },
  ),
  fc.record({ literal: fc.tuple(word, word).map((words) => words.join(' ')) }),
);

const date = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, precision]) => ({
    'date-parts': [[year, month, day].slice(0, precision)],
  }));

const held = {
  title: text,
  'container-title': text,
  publisher: text,
  'publisher-place': text,
  note: text,
  abstract: text,
  genre: text,
  author: fc.array(name, { minLength: 1, maxLength: 3 }),
  translator: fc.array(name, { minLength: 1, maxLength: 2 }),
  issued: date,
  accessed: date,
  DOI: fc.constant('10.1000/x_(1)%2'),
  URL: fc
    .webUrl({ withFragments: true, withQueryParameters: true })
    .filter((url) => !/[{}\\]/.test(url)),
  volume: fc.constantFrom('7', '12'),
  issue: fc.constantFrom('4', '3–4'),
  page: fc.constantFrom('9', '12–15'),
  language: fc.constantFrom('en-GB', 'de'),
} as const;

const items = fc
  .uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[A-Za-z0-9:_-]{1,12}$/),
        type: fc.constantFrom(...CSL_TYPES),
        ...held,
      },
      { requiredKeys: ['id', 'type'] },
    ),
    { selector: (item) => item.id, maxLength: 4 },
  )
  .map((list): CslItem[] => list.map((item) => cslItem.parse(item)));

test.each(REFERENCE_FORMATS)('%s gives back every item it holds', (format) => {
  fc.assert(
    fc.property(items, (list) => {
      const { text: file, losses } = writeReferences(list, format);
      const read = readReferences(file, format);
      const expected =
        format === 'ris'
          ? list.map((item) => ({ ...item, type: cslTypeOf(risTypeOf(item.type)) }))
          : list;
      expect(read.problems).toEqual([]);
      expect(read.items).toEqual(expected);
      for (const loss of losses) expect(loss.variables).toEqual(['type']);
    }),
  );
});

test('text goes through LaTeX and back unharmed', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(fromLatex(toLatex(value))).toBe(value);
    }),
  );
});

test.each(REFERENCE_FORMATS)('%s reads any text without throwing', (format) => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'@{}(),="#\n\\ aTYER- 1['), maxLength: 400 }),
    fc.constantFrom('@a{b,c={', '{'.repeat(5000), 'TY  - ', '[{"__proto__":{"x":1}}]'),
  );
  fc.assert(
    fc.property(hostile, (value) => {
      const { items: read } = readReferences(value, format);
      for (const item of read) expect(cslItem.safeParse(item).success).toBe(true);
    }),
  );
});
