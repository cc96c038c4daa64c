import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { describeHolder, findHolders } from '../../../src/main/library/holders.ts';
import { openLibrary } from '../../../src/main/library/inline.ts';
import { configure, openDatabase } from '../../../src/main/library/open.ts';
import { libraryPaths } from '../../../src/main/library/paths.ts';
import {
  addPiece,
  codeOf,
  temporaryDirectory,
  testLibrary,
  unwrap,
} from '../../support/library.ts';

const INLINE = new URL('../../../src/main/library/inline.ts', import.meta.url).href;

async function closedLibrary(): Promise<string> {
  const directory = temporaryDirectory();
  const library = testLibrary(directory);
  await addPiece(library, 'Still here');
  await library.close();
  return directory;
}

const open = (directory: string, expectExisting = false) =>
  codeOf(openLibrary(directory, { expectExisting, busyTimeout: 50 }));

test('a folder that never held a library gets one; a remembered one that is gone is missing', async () => {
  const directory = join(temporaryDirectory(), 'new', 'folder');
  expect(open(directory, true)).toBe('missing');
  expect(existsSync(directory)).toBe(false);
  await testLibrary(directory).close();
  expect(open(directory, true)).toBeNull();
});

test('a lost file beside its backups is missing, not a reason to start anew', async () => {
  const directory = await closedLibrary();
  const library = testLibrary(directory);
  unwrap(await library.call('library.backup', {}));
  await library.close();
  rmSync(libraryPaths(directory).database);
  expect(open(directory)).toBe('missing');
  expect(existsSync(libraryPaths(directory).database)).toBe(false);
});

test('a file that is no database, or an empty one where text was, is damaged', async () => {
  const directory = await closedLibrary();
  const { database } = libraryPaths(directory);
  truncateSync(database, 0);
  expect(open(directory, true)).toBe('corrupt');
  writeFileSync(database, 'This is not a database, it only has its name.');
  expect(open(directory)).toBe('corrupt');
  expect(statSync(database).size).toBe(45);
});

test('damage on the first pages shows while opening', async () => {
  const directory = await closedLibrary();
  const { database } = libraryPaths(directory);
  const bytes = Buffer.alloc(3 * 4096, 0xff);
  const descriptor = openSync(database, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, 4096);
  closeSync(descriptor);
  expect(open(directory)).toBe('corrupt');
});

test('a newer format is refused with both versions, and nothing is written', async () => {
  const directory = await closedLibrary();
  const { database } = libraryPaths(directory);
  const file = new Database(database);
  file.pragma('user_version = 99');
  file.close();
  const before = statSync(database).mtimeMs;
  const refused = openLibrary(directory);
  expect(codeOf(refused)).toBe('newer-version');
  expect(refused.ok ? '' : refused.error.sentence).toMatch(/99.*up to format \d/);
  expect(statSync(database).mtimeMs).toBe(before);
});

test("another program's database is left alone", () => {
  const directory = temporaryDirectory();
  const { database } = libraryPaths(directory);
  const foreign = new Database(database);
  foreign.exec('CREATE TABLE recipes (name TEXT)');
  foreign.close();
  expect(open(directory)).toBe('unreadable');
});

test('a folder in place of the file is unreadable', () => {
  const directory = temporaryDirectory();
  mkdirSync(join(libraryPaths(directory).database, 'x'), { recursive: true });
  expect(open(directory)).toBe('unreadable');
});

test('a library held exclusively by another program is locked', async () => {
  const directory = await closedLibrary();
  const file = unwrap(openDatabase(directory));
  file.pragma('locking_mode = EXCLUSIVE');
  file.exec('BEGIN IMMEDIATE');
  expect(open(directory)).toBe('locked-by-other');
  file.close();
  expect(open(directory)).toBeNull();
});

test('two programs share a library; a long write makes the other wait and then say busy', async () => {
  const directory = await closedLibrary();
  const library = testLibrary(directory, { busyTimeout: 50, who: 'first program' });
  const other = unwrap(openDatabase(directory));
  const create = () =>
    library.call('articles.create', { storyType: 'brief', fields: {}, body: null });
  other.exec('BEGIN IMMEDIATE');
  expect(codeOf(await create())).toBe('busy');
  other.exec('ROLLBACK');
  expect(codeOf(await create())).toBeNull();
  other.close();
  const holders = findHolders(directory).holders.map(describeHolder);
  expect(holders).toEqual([expect.stringContaining(`first program (process ${process.pid}`)]);
});

test('a note of a process that has ended is cleared away and remembered as a crash', async () => {
  const directory = await closedLibrary();
  const { holders } = libraryPaths(directory);
  const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
  const note = { pid, host: hostname(), who: 'app', since: '2026-11-20T00:00:00.000Z' };
  writeFileSync(join(holders, 'old.json'), JSON.stringify(note));
  expect(findHolders(directory)).toEqual({ holders: [], crashed: true });
  expect(findHolders(directory).crashed, 'looking cleared the note').toBe(true);
  await testLibrary(directory).close();
  expect(readdirSync(holders)).toEqual([]);
});

test('a library that may not be written to is read-only', async () => {
  const directory = await closedLibrary();
  chmodSync(libraryPaths(directory).database, 0o444);
  chmodSync(directory, 0o555);
  expect(codeAsOrdinaryUser(directory)).toBe('read-only');
  expect(codeAsOrdinaryUser(join(directory, 'new'))).toBe('read-only');
  chmodSync(directory, 0o755);
});

test('a library that may not be read is unreadable, not missing and not new', async () => {
  const directory = await closedLibrary();
  chmodSync(directory, 0o755);
  chmodSync(libraryPaths(directory).database, 0o000);
  expect(codeAsOrdinaryUser(directory)).toBe('unreadable');
  chmodSync(directory, 0o000);
  expect(codeAsOrdinaryUser(directory)).toBe('unreadable');
  expect(codeAsOrdinaryUser(join(directory, 'inside'))).toBe('unreadable');
  chmodSync(directory, 0o755);
});

test('connections are durable and checked', () => {
  const database = unwrap(openDatabase(temporaryDirectory()));
  configure(database);
  const read = (name: string) => database.pragma(name, { simple: true });
  expect(read('journal_mode')).toBe('wal');
  expect(read('synchronous')).toBe(2);
  expect(read('foreign_keys')).toBe(1);
  expect(read('trusted_schema')).toBe(0);
  expect(read('cell_size_check')).toBe(1);
  database.close();
});

/** Opens the library in a process that is not root, because root may read and write everything. */
function codeAsOrdinaryUser(directory: string): string {
  const library = new URL('../../../src/main/library/inline.ts', import.meta.url).href;
  const script = `
    import { openLibrary } from ${JSON.stringify(library)};
    if (process.getuid?.() === 0) process.setuid(65534);
    const opened = openLibrary(${JSON.stringify(directory)});
    console.log(opened.ok ? 'opened' : opened.error.code);
  `;
  return execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script])
    .toString()
    .trim();
}

test('a library opens after a crash also while another program writes', async () => {
  const directory = await closedLibrary();
  writeFileSync(join(libraryPaths(directory).holders, 'crashed.json'), '');
  const writer = unwrap(openDatabase(directory));
  writer.exec('BEGIN IMMEDIATE');
  expect(open(directory)).toBeNull();
  writer.exec('ROLLBACK');
  writer.close();
});

test('programs starting at once make one library', async () => {
  const directory = temporaryDirectory();
  const script = `
    const { openLibrary } = await import(${JSON.stringify(INLINE)});
    process.stdout.write('ready');
    await new Promise((resolve) => process.stdin.once('data', resolve));
    const opened = openLibrary(process.argv[1]);
    process.stdout.write(opened.ok ? ' opened' : opened.error.detail);
    process.exit();`;
  const starts = Array.from({ length: 4 }, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, directory]);
    let output = '';
    const ready = new Promise<void>((resolve) =>
      child.stdout.on('data', (data) => {
        output += data;
        resolve();
      }),
    );
    await ready;
    return async () => {
      child.stdin.write('go');
      await once(child, 'close');
      return output;
    };
  });
  const go = await Promise.all(starts);
  expect(await Promise.all(go.map((start) => start()))).toEqual(go.map(() => 'ready opened'));
});
