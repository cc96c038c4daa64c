/** The pages of docs/: their links lead somewhere, and they name the folders and tables there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { libraryPaths } from '../../../src/main/library/paths.ts';
import { temporaryDirectory, testLibrary } from '../../support/library.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const decisions = readdirSync(join(ROOT, 'docs/adr')).sort();
const pages = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...decisions.map((name) => `docs/adr/${name}`),
];

test.each(pages)('every link of %s leads to a file', (page) => {
  const targets = Array.from(
    read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/gu),
    ([, to = '']) => to,
  );
  expect(targets.filter((to) => !existsSync(join(ROOT, dirname(page), to)))).toEqual([]);
});

test('decisions are numbered on, and say so in their titles', () => {
  decisions.forEach((name, index) => {
    expect(Number(name.slice(0, 4))).toBe(index + 1);
    expect(read(`docs/adr/${name}`)).toMatch(new RegExp(`^# ${index + 1}\\. .+\n\nStatus: `, 'u'));
  });
});

describe('architecture.md', () => {
  const rows = Array.from(
    read('docs/architecture.md').matchAll(/^\| (`src[^|]+) \| (.+)/gmu),
    ([, names = '', holds = '']) => ({ names, holds }),
  );

  test.each(['src/shared', 'src/main', 'src/renderer'])(
    'has a row for every folder of %s',
    (top) => {
      const named = rows
        .filter(({ names }) => names.startsWith(`\`${top}/`))
        .flatMap(({ names }) => names.replaceAll('`', '').replaceAll(`${top}/`, '').split(', '));
      expect(named.sort()).toEqual(foldersIn(top).sort());
    },
  );

  test.each(['src/shared/capture', 'src/shared/evidence', 'src/shared/verify'])(
    'names every folder of %s in its row',
    (folder) => {
      const holds = rows.find(({ names }) => names === `\`${folder}\``)?.holds ?? '';
      expect(foldersIn(folder).filter((name) => !holds.includes(`\`${name}\``))).toEqual([]);
    },
  );
});

test('library.md has every table of a new library', () => {
  const directory = temporaryDirectory();
  testLibrary(directory);
  const database = new Database(libraryPaths(directory).database, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('sqlite_'));
  database.close();
  const page = read('docs/library.md');
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

function foldersIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
