import { expect, test } from 'vitest';
import { hostTyped } from '../../../../src/renderer/features/settings/host-typed.ts';

test.each([
  ['archive.newsroom.example', 'archive.newsroom.example'],
  [' 10.0.0.5:8080 ', '10.0.0.5:8080'],
  ['https://wiki.newsroom.example/page?x', 'wiki.newsroom.example'],
  ['[::1]:9000', '[::1]:9000'],
])('“%s” is the host %s', (typed, host) => {
  expect(hostTyped(typed)).toBe(host);
});

test.each(['', 'two words', 'ann@host.example', 'host:99999', 'http://'])(
  '“%s” is no host',
  (typed) => {
    expect(hostTyped(typed)).toBeNull();
  },
);
