import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/shared/commands/table.ts';

const RENDERER = join(import.meta.dirname, '../../../src/renderer');

/** Source of every renderer file, without the shared table that declares the ids. */
function rendererSource(): string {
  return readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(RENDERER, path), 'utf8'))
    .join('\n');
}

test('every command has a handler somewhere in the renderer', () => {
  const source = rendererSource();
  const registrations = source.matchAll(
    /(?:registerCommand|useCommand|use\w+Command|useChange)\(\s*'([\w.]+)'/g,
  );
  const tables = source.matchAll(/^\s*'([a-z]+\.\w+)':/gm);
  const pairs = source.matchAll(/\[\s*'([a-z]+\.\w+)',\s*(?:\(|\w)/g);
  const handled = new Set([...registrations, ...tables, ...pairs].map(([, id]) => id));
  expect(COMMANDS.map(({ id }) => id).filter((id) => !handled.has(id))).toEqual([]);
});
