// Exports on disk, in real folders: names, replacement, pictures, failures.
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeExport } from '../../../src/main/services/export/write-export.ts';
import type { ExportedFile } from '../../../src/shared/export/format.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'standfirst-export-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const file = (content: string, attachments: ExportedFile['attachments'] = []): ExportedFile => ({
  fileName: 'harbour-fire.html',
  mediaType: 'text/html',
  content,
  notices: [],
  attachments,
});
const write = (content: string, owner: string) => {
  const written = writeExport(file(content), () => null, { directory, owner });
  return written.ok ? written.value.fileName : written.error.code;
};
const read = (name: string): string => readFileSync(join(directory, name), 'utf8');

test('a piece replaces its own earlier export', () => {
  expect(write('first', 'piece-a')).toBe('harbour-fire.html');
  expect(write('second', 'piece-a')).toBe('harbour-fire.html');
  expect(read('harbour-fire.html')).toBe('second');
});

test('another piece with the same name gets a number, and keeps it', () => {
  write('from a', 'piece-a');
  expect(write('from b', 'piece-b')).toBe('harbour-fire-2.html');
  expect(write('from b again', 'piece-b')).toBe('harbour-fire-2.html');
  expect(read('harbour-fire.html')).toBe('from a');
  expect(read('harbour-fire-2.html')).toBe('from b again');
});

test('a file that somebody else made or edited is never replaced', () => {
  writeFileSync(join(directory, 'harbour-fire.html'), 'somebody’s own page');
  expect(write('ours', 'piece-a')).toBe('harbour-fire-2.html');
  writeFileSync(join(directory, 'harbour-fire-2.html'), 'ours, edited by hand');
  expect(write('ours again', 'piece-a')).toBe('harbour-fire-3.html');
  expect(read('harbour-fire.html')).toBe('somebody’s own page');
  expect(read('harbour-fire-2.html')).toBe('ours, edited by hand');
});

test('the number stands before the whole extension', () => {
  const fragment = { ...file('a'), fileName: 'piece.fragment.html' };
  const target = (owner: string) => ({ directory, owner });
  writeExport(fragment, () => null, target('a'));
  const second = writeExport({ ...fragment, content: 'b' }, () => null, target('b'));
  expect(second.ok && second.value.fileName).toBe('piece-2.fragment.html');
});

test('pictures are written beside the file, and a missing one is left out', () => {
  const attachments = [
    { path: 'harbour-fire-files/0a.png', assetId: 'a' },
    { path: 'harbour-fire-files/0b.png', assetId: 'b' },
  ];
  const bytes = (id: string) => (id === 'a' ? Uint8Array.of(1, 2, 3) : null);
  const written = writeExport(file('page', attachments), bytes, { directory, owner: 'a' });
  expect(written.ok && written.value.pictures).toEqual(['harbour-fire-files/0a.png']);
  expect(readFileSync(join(directory, 'harbour-fire-files/0a.png'))).toEqual(
    Buffer.from([1, 2, 3]),
  );
});

test('the folder is made when it is not there, and no temporary file stays', () => {
  const deeper = join(directory, 'a', 'b');
  writeExport(file('page'), () => null, { directory: deeper, owner: 'a' });
  expect(readdirSync(deeper).sort()).toEqual(['.standfirst-exports.jsonl', 'harbour-fire.html']);
});

const LEDGER = '.standfirst-exports.jsonl';
const ledgerLines = () => read(LEDGER).split('\n').filter(Boolean);

test('each export adds one line to the ledger, and the same content none', () => {
  for (const content of ['one', 'two', 'two']) write(content, 'piece-a');
  const before = read(LEDGER);
  expect(ledgerLines()).toHaveLength(2);
  write('from b', 'piece-b');
  expect(read(LEDGER).startsWith(before)).toBe(true);
  expect(ledgerLines()).toHaveLength(3);
});

test('lines that another program added to the ledger count, torn ones cost only themselves', () => {
  write('first', 'piece-a');
  appendFileSync(join(directory, LEDGER), '{"file":"harbour-fi');
  expect(write('second', 'piece-a')).toBe('harbour-fire.html');
  expect(write('third', 'piece-a')).toBe('harbour-fire.html');
  const taken = read(LEDGER).replaceAll('piece-a', 'piece-b');
  appendFileSync(join(directory, LEDGER), taken);
  expect(write('fourth', 'piece-a')).toBe('harbour-fire-2.html');
});

test('a ledger that was replaced is read again', () => {
  write('first', 'piece-a');
  rmSync(join(directory, LEDGER));
  expect(write('second', 'piece-a')).toBe('harbour-fire-2.html');
});

test('a folder that cannot be is an error that names it', () => {
  const blocked = join(directory, 'file');
  writeFileSync(blocked, 'not a folder');
  const written = writeExport(file('page'), () => null, {
    directory: join(blocked, 'x'),
    owner: 'a',
  });
  expect(written).toMatchObject({ ok: false, error: { code: 'missing' } });
  expect(written.ok ? '' : written.error.sentence).toContain(blocked);
});

test('a write that fails leaves the earlier export as it was', () => {
  write('first', 'piece-a');
  // The temporary neighbour cannot be made: a folder stands in its place.
  mkdirSync(join(directory, `harbour-fire.html.${process.pid}.tmp`));
  expect(write('second', 'piece-a')).not.toBe('harbour-fire.html');
  expect(read('harbour-fire.html')).toBe('first');
});
