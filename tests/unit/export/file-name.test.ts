// File names that every file system accepts.
import { expect, test } from 'vitest';
import { baseNameOf } from '../../../src/shared/export/file-name.ts';

test.each([
  ['harbour-fire', 'Anything', 'harbour-fire'],
  ['', 'Harbour fire: what we know', 'harbour-fire-what-we-know'],
  ['../../etc/passwd', '', 'etc-passwd'],
  ['C:\\temp\\x', '', 'c-temp-x'],
  ['', '', 'untitled'],
  ['con', '', 'con-piece'],
  ['.hidden', '', 'hidden'],
  ['', 'حريق في الميناء', 'حريق-في-الميناء'],
])('slug %j and headline %j make %j', (slug, headline, name) => {
  expect(baseNameOf(slug, headline)).toBe(name);
});

test('a long name in any script fits into a directory entry', () => {
  const name = baseNameOf('', '漢'.repeat(300));
  expect(new TextEncoder().encode(`${name}-9999.fragment.html`).length).toBeLessThanOrEqual(255);
});
