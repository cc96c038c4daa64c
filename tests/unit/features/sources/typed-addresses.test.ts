import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  droppedAddresses,
  typedAddresses,
} from '../../../../src/renderer/features/sources/typed-addresses.ts';

test.each([
  ['https://gazette.example/weir', ['https://gazette.example/weir']],
  ['  http://10.0.0.5:8080/a?b=c#d ', ['http://10.0.0.5:8080/a?b=c#d']],
  ['gazette.example/weir', ['https://gazette.example/weir']],
  ['bücher.example', ['https://bücher.example']],
  ['https://a.example\nhttps://b.example', ['https://a.example', 'https://b.example']],
  ['https://a.example https://a.example', ['https://a.example']],
])('“%s” is attached as %j', (typed, addresses) => {
  expect(typedAddresses(typed)).toEqual(addresses);
});

test.each([
  '',
  'weir',
  'weir test',
  'e.g. this',
  '3.14',
  'see https://a.example',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ann@gazette.example',
  `https://a.example/${'x'.repeat(8000)}`,
])('“%s” is looked for and not attached', (typed) => {
  expect(typedAddresses(typed)).toEqual([]);
});

test('every address that is attached is one of the web', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      for (const address of typedAddresses(typed)) {
        expect(new URL(address).protocol).toMatch(/^https?:$/);
      }
    }),
  );
});

test('a dropped list of links loses its comments and what is no web address', () => {
  const list = '# from a browser\r\nhttps://a.example/\r\nfile:///home/x\r\n\r\nhttp://b.example/';
  expect(droppedAddresses(list)).toEqual(['https://a.example/', 'http://b.example/']);
});
