import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY_RECORD,
  formOf,
  recordOf,
} from '../../../../src/renderer/features/desk/record-form.ts';
import type { LibrarySourceFields } from '../../../../src/shared/evidence/source.ts';

const RECORD: LibrarySourceFields = {
  ...EMPTY_RECORD,
  csl: {
    id: 'weir',
    type: 'article-newspaper',
    title: 'Weir fails its test',
    author: [
      { family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van den' },
      { literal: 'Weir desk' },
    ],
    issued: { 'date-parts': [[2026, 3, 4]], circa: true },
    volume: 7,
    custom: { kept: 'as it was' },
  },
  kind: 'print',
  embargo: '2026-03-05T06:00:30.000Z',
};

test('opening and saving a record changes nothing, whatever is in it', () => {
  expect(recordOf(formOf(RECORD), RECORD)).toEqual(RECORD);
});

test('an edited field changes alone, and an emptied one is taken out', () => {
  const form = { ...formOf(RECORD), title: ' Weir holds ', date: '' };
  const { issued: _gone, ...csl } = RECORD.csl;
  expect(recordOf(form, RECORD)).toEqual({ ...RECORD, csl: { ...csl, title: 'Weir holds' } });
});

test('an author who stays keeps the parts of the name; a new one is taken apart', () => {
  const form = { ...formOf(RECORD), authors: 'Ann Roe\nIda van den Berg\n\n' };
  expect(recordOf(form, RECORD).csl.author).toEqual([
    { family: 'Roe', given: 'Ann' },
    { family: 'Berg', given: 'Ida', 'non-dropping-particle': 'van den' },
  ]);
});

test('words for a date that is none are kept as they were typed', () => {
  const form = { ...formOf(EMPTY_RECORD), date: 'Spring 2026' };
  expect(recordOf(form, EMPTY_RECORD).csl.issued).toEqual({ literal: 'Spring 2026' });
});

test('another kind changes the type of the item with it', () => {
  const form = { ...formOf(EMPTY_RECORD), title: 'Talk', kind: 'interview' as const };
  expect(recordOf(form, EMPTY_RECORD)).toMatchObject({
    kind: 'interview',
    csl: { type: 'interview', title: 'Talk' },
  });
});

test('whatever is typed into the fields comes back trimmed', () => {
  const word = fc.string({ minLength: 1 }).map((text) => `${text}x`);
  fc.assert(
    fc.property(word, word, word, (title, publisher, note) => {
      const form = { ...formOf(EMPTY_RECORD), title, publisher, note };
      const saved = recordOf(form, EMPTY_RECORD);
      expect([saved.csl.title, saved.csl.publisher, saved.note]).toEqual([
        title.trim(),
        publisher.trim(),
        note,
      ]);
    }),
  );
});
