import { expect, test } from 'vitest';
import { tokensOf } from '../../../../src/shared/verify/text/tokens.ts';

const keysOf = (text: string): string =>
  tokensOf(text)
    .map((token) => token.key)
    .join('|');

test.each([
  ['It’s a well-known “fact”.', "it's|a|well|known|fact"],
  ['$56.2bn (about 5.30pm) and/or 1,500', '$|56.2|bn|about|5.30|pm|and|or|1500'],
  ['fell to −5 °C, -3% and .5', 'fell|to|-5|°|c|-3|%|and|.5'],
  ['10–15, Covid-19, 2-1, F-16 and B&B', '10|15|covid|19|2|1|f|16|and|b|and|b'],
  ['The companies’ colour, O’Brien’s labour', "the|companies|color|o'brien's|labor"],
  ['Mr Grey painted it grey', 'mr|grey|painted|it|gray'],
  ['漢字かな ไทย', '漢|字|か|な|ไ|ท|ย'],
  ['👍🏽 ok ½', '👍|ok|½'],
  ['', ''],
  ['… — “ ”', ''],
])('%j has the words %j', (text, expected) => {
  expect(keysOf(text)).toBe(expected);
});

test('tokens carry places of the text as handed in', () => {
  const text = 'An ap-\nproval, “ﬁne”';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'An',
    'ap-\nproval',
    'ﬁne',
  ]);
});
