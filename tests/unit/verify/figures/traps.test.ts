/** Numbers that are names, not amounts. */
import { expect, test } from 'vitest';
import { figuresOf } from '../../../../src/shared/verify/figures/scan.ts';

test.each([
  'Covid-19 spread.',
  'He waited in Room 101.',
  'Flight 370 and flight BA123 left.',
  'Call 020 7946 0958 or 555-0199.',
  'At 10:30am, at half past five, at 7.15 on Monday.',
  'They won 3-1; the vote was 52-48.',
  'In 2024, in the 1990s, in her 50s, in the 2024-25 season.',
  'On 23 November 2026 and on March 15th.',
  'Version 3.2.1 and iOS 17 are out.',
  'Under Article 50 and section 12(3).',
  'An F-16, the G20, vitamin B12 and H5N1.',
  'She lives at 10 Downing Street, SW1A 2AA.',
  'See [2019] UKSC 41 and 42 U.S.C. § 1983.',
  'ISBN 978-3-16-148410-0 is sold out.',
  'The server is 192.168.100.200.',
  'No one knew; one of them left one day.',
  'Formula One and World War Two.',
  'The Seven Sisters station is shut.',
  'Take the 38 bus.',
  'Dozens died and hundreds of people fled.',
])('%s', (text) => {
  expect(figuresOf(text).map((figure) => figure.text)).toEqual([]);
});

test('a number that counts is read beside one that names', () => {
  expect(figuresOf('Flight 370 had 239 people.').map(({ text }) => text)).toEqual(['239']);
  expect(figuresOf('In 2024 some 1500 people came.').map(({ value }) => value)).toEqual(['1500']);
});

test('a grant for a number of people is no cricket score', () => {
  const found = figuresOf('The grant of £3,473 for 42 villagers.').map(({ value }) => value);
  expect(found).toEqual(['3473', '42']);
});

test('a month before a large number makes no date of it', () => {
  expect(figuresOf('By March 300,000 farmers had signed.')[0]?.value).toBe('300000');
});

test('members of parliament are counted, not metres per second', () => {
  const found = figuresOf('Of the 650 MPs, 120 Labour MPs voted.');
  expect(found.map(({ text, unit }) => [text, unit])).toEqual([
    ['650', null],
    ['120', null],
  ]);
});

test('every number of one label is a name', () => {
  expect(figuresOf('See pages 3 and 4, and rooms 5, 6 and 7.')).toEqual([]);
});
