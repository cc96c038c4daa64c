import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headerCandidates, nodeHeaders } from '../../../scripts/electron-runtime/node-headers.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the first folder that really holds the headers is taken', async () => {
  const empty = await temporaryFolder({ 'include/node/README': '' });
  const first = await temporaryFolder({ 'include/node/node_api.h': '' });
  const second = await temporaryFolder({ 'include/node/node_api.h': '' });
  expect(nodeHeaders([undefined, empty, join(empty, 'missing'), first, second])).toBe(first);
  expect(nodeHeaders([empty])).toBeUndefined();
});

test("npm's configured nodedir comes before what lies on the PATH", () => {
  const candidates = headerCandidates('/project', {
    npm_config_nodedir: '/configured',
    PATH: '/opt/node/bin:/usr/sbin',
  });
  const order = ['/configured', '/opt/node'].map((folder) => candidates.indexOf(folder));
  expect(order[0]).toBeGreaterThan(0);
  expect(order[1]).toBeGreaterThan(order[0] ?? 0);
  expect(candidates[0]).toContain(join('/project', 'node_modules', 'node'));
});
