import { expect, test } from 'vitest';
import { policyFrom } from '../../../src/main/services/capturing/policy.ts';
import { refusedCapture } from '../../../src/shared/capture/retrieval/capture-address.ts';

test('a port is allowed for the host that a person named with it, and for no other', () => {
  const intranetHosts = ['wiki.newsroom:3000', 'Archive.newsroom', '[::1]:9000'];
  const policy = policyFrom({ secretSafe: false, intranetHosts });
  const isAllowed = (address: string) => refusedCapture(new URL(address), policy) === null;
  expect(isAllowed('http://wiki.newsroom:3000/page')).toBe(true);
  expect(isAllowed('http://[::1]:9000/')).toBe(true);
  expect(isAllowed('http://archive.newsroom/')).toBe(true);
  expect(isAllowed('http://archive.newsroom:3000/')).toBe(false);
  expect(isAllowed('http://example.org:3000/')).toBe(false);
});
