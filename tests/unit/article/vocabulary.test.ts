import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  houseVerdict,
  LONGEST_HOUSE_ENTRY,
  MOST_HOUSE_ENTRIES,
  offersFrom,
  readHouseList,
  withHouseEntry,
  withoutHouseEntry,
} from '../../../src/shared/article/vocabulary.ts';

const HOUSE = ['World', 'Business', 'Women’s sport', 'Région', 'Climate change'];

describe('reading a list', () => {
  test('keeps the order and drops blanks, repeats and stray spaces', () => {
    const typed = ' World\r\n\nBusiness\n\tworld \nClimate   change\u00a0\n  \n';
    expect(readHouseList(typed)).toEqual({
      entries: ['World', 'Business', 'Climate change'],
      repeated: 1,
      tooLong: 0,
      tooMany: 0,
    });
  });

  test('keeps entries that only an accent tells apart', () => {
    expect(readHouseList('sad\nsąd').entries).toEqual(['sad', 'sąd']);
  });

  test('takes a letter with its accent apart as the same letter', () => {
    expect(readHouseList('Région\nRe\u0301gion')).toMatchObject({
      entries: ['Région'],
      repeated: 1,
    });
  });

  test('counts what is too long or too much instead of cutting it', () => {
    const lines = Array.from({ length: MOST_HOUSE_ENTRIES + 2 }, (_, index) => `Tag ${index}`);
    const reading = readHouseList(['x'.repeat(LONGEST_HOUSE_ENTRY + 1), ...lines].join('\n'));
    expect(reading.entries).toEqual(lines.slice(0, MOST_HOUSE_ENTRIES));
    expect(reading).toMatchObject({ repeated: 0, tooLong: 1, tooMany: 2 });
  });

  test('reads its own entries back as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const { entries } = readHouseList(typed);
        expect(readHouseList(entries.join('\n')).entries).toEqual(entries);
      }),
    );
  });
});

describe('offering values', () => {
  const inUse = [
    { value: 'Business', count: 4 },
    { value: 'business', count: 2 },
    { value: 'Weather', count: 1 },
  ];

  test('puts the house first in its order, then what only pieces have', () => {
    expect(offersFrom(['World', 'Business'], inUse)).toEqual([
      { value: 'World', count: 0, isUnlisted: false },
      { value: 'Business', count: 4, isUnlisted: false },
      { value: 'Weather', count: 1, isUnlisted: true },
    ]);
  });

  test('offers what is in use when there is no list', () => {
    expect(offersFrom([], inUse)).toEqual(inUse.map((used) => ({ ...used, isUnlisted: false })));
  });

  test('offers no value twice', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(names, fc.uniqueArray(fc.string({ maxLength: 4 })), (lines, used) => {
        const house = readHouseList(lines.join('\n')).entries;
        const offers = offersFrom(
          house,
          used.map((value) => ({ value, count: 1 })),
        ).map(({ value }) => value);
        expect(new Set(offers).size).toBe(offers.length);
        expect(offers.slice(0, house.length)).toEqual(house);
      }),
    );
  });
});

describe('judging a value', () => {
  test.each(['World', 'Women’s sport', 'Re\u0301gion', ' ', ''])('accepts %j', (value) => {
    expect(houseVerdict(HOUSE, value)).toEqual({ kind: 'accepted' });
  });

  test.each([
    ['BUSINESS', 'Business'],
    ['region', 'Région'],
    ["women's Sport", 'Women’s sport'],
    ['climate-change', 'Climate change'],
    ['Climate\u00a0\u2013 Change', 'Climate change'],
  ])('knows %j as a variant of %j', (value, spelling) => {
    expect(houseVerdict(HOUSE, value)).toEqual({ kind: 'variant', spelling });
  });

  test.each(['Worlds', 'Bus', 'Climate'])('does not know %j', (value) => {
    expect(houseVerdict(HOUSE, value)).toEqual({ kind: 'unlisted' });
  });

  test('prefers the entry that is written so over one that is alike', () => {
    expect(houseVerdict(['sad', 'sąd'], 'sąd')).toEqual({ kind: 'accepted' });
  });

  test('accepts everything when there is no list', () => {
    expect(houseVerdict([], 'Weather')).toEqual({ kind: 'accepted' });
  });
});

describe('adding to a list', () => {
  test('puts the value last, and takes it off again', () => {
    const added = withHouseEntry(HOUSE, ' Weather ');
    expect(added).toEqual([...HOUSE, 'Weather']);
    expect(houseVerdict(added, 'Weather')).toEqual({ kind: 'accepted' });
    expect(withoutHouseEntry(added, ' Weather ')).toEqual(HOUSE);
  });

  test('leaves a full list as it is', () => {
    const full = Array.from({ length: MOST_HOUSE_ENTRIES }, (_, index) => `Tag ${index}`);
    expect(withHouseEntry(full, 'One more')).toEqual(full);
  });
});
