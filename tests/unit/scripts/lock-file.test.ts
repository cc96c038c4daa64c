import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../../scripts/support/paths.ts';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      gypfile: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const { packages } = lockFile.parse(
  JSON.parse(await readFile(join(PROJECT_ROOT, 'package-lock.json'), 'utf8')),
);
const installed = Object.entries(packages).filter(([path]) => path !== '');

// npm leaves out of the lock file a platform's package that the registry lacked at the time, and
// then refuses `npm ci` on a machine with an empty cache.
test('the lock file holds the packages of every platform', () => {
  const missing = installed.flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('every locked package has a version and an integrity, and names no download host', () => {
  const incomplete = installed.filter(([, entry]) => !entry.version || !entry.integrity);
  expect(incomplete).toEqual([]);
  expect(installed.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

// Without the note npm compiles it at every `npm ci`, which needs Python and a C++ compiler.
test('npm is told not to compile better-sqlite3 (if not: node scripts/lock-file.ts)', () => {
  expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
});
