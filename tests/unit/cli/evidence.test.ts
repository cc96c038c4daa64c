/** `sources` and `verify`: the evidence desk without a window. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ERROR_SHAPE, SHAPES } from '../../../src/main/cli/shapes.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';
import { shaped, standfirst } from './command-line.ts';

const PIECE = [
  'Ferry costs rise',
  '',
  'The crossing is dearer than planned.',
  '',
  '“We will not stop until the last boat sails,” Minister Ada Moss said on Monday.',
  '',
  'The state has spent $56.2 billion so far.',
].join('\n');
const SOURCE =
  '“We will not stop until the last boat sails,” the minister, Ada Moss, told reporters on Monday.';

function files(): { piece: string; folder: string; library: string } {
  const directory = temporaryDirectory();
  const folder = join(directory, 'sources');
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), SOURCE);
  const piece = join(directory, 'piece.txt');
  writeFileSync(piece, PIECE);
  return { piece, folder, library: join(directory, 'library') };
}

async function verify(...words: string[]) {
  const run = await standfirst(['verify', ...words, '--json']);
  return { ...shaped(run, SHAPES.verify), exitCode: run.code };
}

test('a file is checked against the files of a folder', async () => {
  const { piece, folder } = files();
  const { report, exitCode } = await verify(piece, '--sources', folder);
  expect(report.findings.filter(({ family }) => family === 'quotes')).toEqual([]);
  expect(exitCode).toBe(0);
  writeFileSync(piece, PIECE.replace('last boat', 'first boat'));
  const changed = await verify(piece, '--sources', folder);
  const altered = changed.report.findings.find(({ rule }) => rule === 'quote-altered');
  expect(altered?.differences).toContainEqual(
    expect.objectContaining({ from: 'last', to: 'first' }),
  );
  expect(changed.exitCode).toBe(1);
});

test('the same file gives the same report, and what cannot be read is named', async () => {
  const { piece, folder } = files();
  writeFileSync(join(folder, 'empty.txt'), '');
  const once = await verify(piece, '--sources', folder);
  const again = await verify(piece, '--sources', folder);
  expect(again).toEqual(once);
  expect(once.unread.map(({ fileName }) => fileName)).toEqual(['empty.txt']);
});

test('sources of a piece are attached, listed and shown', async () => {
  const { piece, folder, library } = files();
  const imported = await standfirst(['import', piece, '--library', library, '--json']);
  const id = shaped(imported, SHAPES.import).files[0]?.articleId ?? '';
  const run = (...words: string[]) =>
    standfirst(['sources', ...words, '--library', library, '--json']);
  const added = shaped(await run('add', id, join(folder, 'notes.txt')), SHAPES.sources);
  if (added.action !== 'add') throw new Error('not added');
  expect(added.snapshot).toMatchObject({ text: 'available', size: Buffer.byteLength(SOURCE) });
  const list = shaped(await run('list', id), SHAPES.sources);
  expect(list).toMatchObject({ action: 'list', sources: [{ source: { id: added.source.id } }] });
  const shown = shaped(await run('show', added.source.id), SHAPES.sources);
  expect(shown).toMatchObject({ action: 'show', pieces: [{ articleId: id }] });
  const checked = await standfirst(['verify', id, '--library', library, '--json']);
  const { report } = shaped(checked, SHAPES.verify);
  expect(report.findings.filter(({ family }) => family === 'quotes')).toEqual([]);
});

test('an address on this machine is refused, and allowed by name only', async () => {
  const { piece, library } = files();
  let asked = 0;
  const server = createServer((_, answer) => {
    asked += 1;
    answer.setHeader('content-type', 'text/html').end(`<title>Page</title><p>${SOURCE}</p>`);
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const imported = await standfirst(['import', piece, '--library', library, '--json']);
  const id = shaped(imported, SHAPES.import).files[0]?.articleId ?? '';
  const words = [
    'sources',
    'add',
    id,
    `http://127.0.0.1:${port}/a`,
    '--library',
    library,
    '--json',
  ];
  const refused = await standfirst(words);
  expect(shaped(refused, ERROR_SHAPE).error.code).toBe('network-blocked');
  expect(asked).toBe(0);
  const allowed = await standfirst([...words, '--allow-host', `127.0.0.1:${port}`]);
  expect(shaped(allowed, SHAPES.sources)).toMatchObject({ source: { csl: { title: 'Page' } } });
  const checking = ['sources', 'check', id, '--library', library, '--json'];
  const checked = await standfirst([...checking, '--allow-host', `127.0.0.1:${port}`]);
  expect(shaped(checked, SHAPES.sources)).toMatchObject({ sources: [{ link: 'ok' }] });
});

test.each([
  ['sources', 'add'],
  ['sources', 'polish', 'it'],
  ['sources', 'list', 'no-id'],
])('wrong use is told: %s %s', async (...words) => {
  expect((await standfirst(words)).code).toBe(2);
});

test('secret-safe mode holds for the command line, too', async () => {
  const { piece, library } = files();
  const profile = temporaryDirectory();
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ secretSafe: true }));
  const imported = await standfirst(['import', piece, '--library', library, '--json']);
  const id = shaped(imported, SHAPES.import).files[0]?.articleId ?? '';
  const words = ['sources', 'add', id, 'http://127.0.0.1:9/', '--allow-host', '127.0.0.1:9'];
  const run = await standfirst([...words, '--library', library, '--json'], {
    STANDFIRST_PROFILE: profile,
  });
  expect(shaped(run, ERROR_SHAPE).error.code).toBe('network-off');
});
