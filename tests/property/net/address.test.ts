/** Whatever text is given, only plain https and mailto addresses are ever opened. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeExternalAddress } from '../../../src/shared/net/address.ts';

const NOBODY: ReadonlySet<string> = new Set();
const judge = (text: string, familiar = NOBODY) =>
  judgeExternalAddress(text, URL.canParse(text) ? new URL(text) : null, familiar);

const schemes = fc.constantFrom(
  'https',
  'HTTPS',
  'http',
  'file',
  'javascript',
  'data',
  'vbscript',
  'smb',
  'ms-msdt',
  'mailto',
  'app',
  'asset',
);
const addresses = fc.oneof(
  fc.webUrl(),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(schemes, fc.constantFrom(':', '://', ':/', ':\\\\'), fc.string({ unit: 'grapheme' }))
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.webUrl(), fc.constantFrom('\u202e', '\u200b', '\u0000', '\ufeff'))
    .map((p) => p.join('')),
);

test('what is opened is https without a password, or mailto, in its normal form', () => {
  fc.assert(
    fc.property(addresses, (text) => {
      const judged = judge(text);
      if (judged.kind === 'refuse') return;
      const url = new URL(judged.url);
      expect(['https:', 'mailto:']).toContain(url.protocol);
      expect(url.password + (url.protocol === 'https:' ? url.username : '')).toBe('');
      expect(judged.url).toBe(url.href);
      expect(judged.url).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
    { numRuns: 2000 },
  );
});

test('an unfamiliar host is asked about by its exact name, a familiar one is not', () => {
  const address = 'https://news.example.org/story?id=1';
  expect(judge(address)).toEqual({ kind: 'confirm', url: address, host: 'news.example.org' });
  expect(judge(address, new Set(['news.example.org'])).kind).toBe('open');
  expect(judge(address, new Set(['example.org'])).kind).toBe('confirm');
});

test.each([
  'http://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://user:secret@example.org/',
  'https://example.org/\u202egpj.exe',
  'not an address',
  '',
])('refuses %j', (address) => {
  expect(judge(address).kind).toBe('refuse');
});
