/** Typed, imported and exported: one list of addresses that all three answer alike. */
import { describe, expect, test } from 'vitest';
import { linkAddress } from '../../../src/shared/article/edit/link-address.ts';
import { isSafeAddress } from '../../../src/shared/export/publishable/addresses.ts';
import { safeAddress } from '../../../src/shared/import/html/links.ts';
import { linkTarget } from '../../../src/shared/net/address.ts';

describe('an address that may be a link', () => {
  test.each([
    'https://news.example/a?b=c#d',
    'HTTP://news.example',
    'https://news.example:8080/',
    'https://ferry.example/%7Ejo',
    'mailto:desk@news.example',
    'tel:+44123456',
  ])('%s stays as it is wherever it comes from', (address) => {
    expect(linkTarget(address)).toBe(address);
    expect(linkAddress(address)).toBe(address);
    expect(safeAddress(address)).toBe(address);
    expect(isSafeAddress(address)).toBe(true);
  });
});

describe('an address that may not be a link', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://news.example/%0aalert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://news.example/1',
    'file:///home/editor/notes.txt',
    'app://page/index.html',
    'asset://0a1b',
    'about:blank',
    'ftp://news.example',
    'https:///path',
    'https:news.example',
    'mailto:',
    'tel:javascript',
    'C:\\Users\\editor',
    '',
  ])('%j is refused wherever it comes from', (address) => {
    expect(linkTarget(address)).toBeNull();
    expect(linkAddress(address)).toBeNull();
    expect(safeAddress(address, 'https://news.example/a/')).toBeNull();
    expect(isSafeAddress(address)).toBe(false);
  });
});
