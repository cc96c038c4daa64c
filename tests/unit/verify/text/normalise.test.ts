import { expect, test } from 'vitest';
import { originalRange } from '../../../../src/shared/verify/text/mapped-text.ts';
import { normalise } from '../../../../src/shared/verify/text/normalise.ts';

test.each([
  ['N0', '“So…”', '“So…”'],
  ['N1', '“So\u00a0—\n it’s cafe\u0301…”', '"So - it\'s café..."'],
  ['N1', 'co\u00adoperate', 'cooperate'],
  ['N1', 'ﬁrst', 'ﬁrst'],
  ['N2', 'the ﬁrst ap-\n  proval of\u200b it', 'the first approval of it'],
  ['N2', '1990-\n2000, North-\nSouth', '1990- 2000, North- South'],
  ['N3', 'The COLOUR of Organised labour', 'the color of organized labor'],
  ['N3', 'twenty-five of two hundred and five', '25 of 205'],
  ['N3', 'Five million and 5 million', '5 million and 5 million'],
  ['N3', 'Weight, tens of someone, oneself', 'weight, tens of someone, oneself'],
  ['N3', 'Straße Σίσυφος', 'strasse σίσυφοσ'],
  [
    'N3',
    'our tour hours, a wise promise, prised and prized',
    'our tour hours, a wise promise, prised and prized',
  ],
] as const)('%s of %j is %j', (level, original, expected) => {
  expect(normalise(original, level).text).toBe(expected);
});

test('a range of the normalised text leads to its place in the original', () => {
  const original = 'The ap-\nproval: “ﬁne”';
  const mapped = normalise(original, 'N2');
  const place = (words: string): string => {
    const start = mapped.text.indexOf(words);
    const range = originalRange(mapped, { start, end: start + words.length });
    return original.slice(range.start, range.end);
  };
  expect(place('approval')).toBe('ap-\nproval');
  expect(place('fine')).toBe('ﬁne');
  expect(place('"')).toBe('“');
});

test('an empty range stays empty, at the start, inside and at the end', () => {
  const mapped = normalise('a…b', 'N1');
  expect(originalRange(mapped, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  expect(originalRange(mapped, { start: 4, end: 4 })).toEqual({ start: 2, end: 2 });
  expect(originalRange(mapped, { start: 5, end: 5 })).toEqual({ start: 3, end: 3 });
  expect(originalRange(normalise('', 'N3'), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});
