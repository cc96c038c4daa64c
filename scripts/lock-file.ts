/**
 * Notes in the lock file that better-sqlite3 opts out of being compiled by npm. Its own manifest
 * says so (`gypfile: false`), but npm drops that when it writes the lock file and then asks for
 * a compiler at every `npm ci`. npm runs this after each change of the dependencies.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './support/paths.ts';

const path = join(PROJECT_ROOT, 'package-lock.json');
const text = await readFile(path, 'utf8');
const noted = text.replace(
  /("node_modules\/better-sqlite3": \{\n)(?! *"gypfile")/,
  '$1      "gypfile": false,\n',
);
if (noted !== text) await writeFile(path, noted);
