import { expect, test } from 'vitest';
import { rank } from '../../../../src/renderer/features/palette/rank.ts';

const ITEMS = [
  { title: 'Move section up', group: 'Edit' },
  { title: 'Settings…', group: 'File' },
  { title: 'Pull quote', group: 'Insert' },
  { title: 'Search the library', group: 'Library' },
  { title: 'Show or hide the library', group: 'View' },
];
const titles = (typed: string) => rank(ITEMS, typed).map(({ title }) => title);

test('nothing typed keeps everything in order', () => {
  expect(titles('')).toEqual(ITEMS.map(({ title }) => title));
});

test('the beginning of a name comes before the beginning of a word', () => {
  expect(titles('se')).toEqual(['Settings…', 'Search the library', 'Move section up']);
});

test('every word typed must occur, in any order', () => {
  expect(titles('library search')).toEqual(['Search the library']);
  expect(titles('library nowhere')).toEqual([]);
});

test('typing a menu lists what is in it after what is named so', () => {
  expect(titles('insert')).toEqual(['Pull quote']);
  expect(titles('library')).toEqual(['Search the library', 'Show or hide the library']);
});
