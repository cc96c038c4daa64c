/** docs/dependencies.md has a row for every direct dependency, with its licence, and no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));
const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

/** Rows of every table as name and licence; one row may hold several packages. */
const rows = Array.from(
  read('docs/dependencies.md').matchAll(/^\| (?!Package)(.+?) \| .+ \| (.+) \|$/gmu),
  ([, names = '', licence = '']) => packagesIn(names).map((name) => ({ name, licence })),
).flat();

/** "@scope/one, /two" names two packages of one scope. */
function packagesIn(cell: string): string[] {
  const names = cell.split(', ');
  const scope = names[0]?.split('/')[0] ?? '';
  return names.map((name) => (name.startsWith('/') ? `${scope}${name}` : name));
}

test('every direct dependency has one row, and every row is one', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(direct.sort());
});

test.each(rows)('$name has the licence that its row states', ({ name, licence }) => {
  const { license } = z
    .object({ license: z.string() })
    .parse(JSON.parse(read(`node_modules/${name}/package.json`)));
  expect(licence).toBe(license.replace(/^\((.*)\)$/u, '$1'));
});
