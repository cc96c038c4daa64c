/** The composed operations with real threads and files: the main job without a window. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contract, type OperationName } from '../../../src/shared/ipc/contract.ts';
import type { Result } from '../../../src/shared/ipc/result.ts';
import { startProgram } from '../../support/program.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

const FILED = `Ferry returns to Saltmouth after nine years

The first crossing left at dawn with forty people on board.

Key points
- Two sailings a day until October
- Fares are frozen for a year

“We had stopped hoping,” said Mara Quill, who runs the quay café.
`;

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

test('imports picked files one by one, exports them, and the answers keep the contract', async () => {
  const { call, desktop } = startProgram();
  const folder = temporaryDirectory();
  writeFileSync(join(folder, 'ferry.txt'), FILED);
  writeFileSync(join(folder, 'empty.txt'), '');
  desktop.answers.documents = [join(folder, 'ferry.txt'), join(folder, 'empty.txt')];
  const outcomes = value(await call('imports.pick', { folder: false }));
  keepsContract('imports.pick', outcomes);
  expect(outcomes.map(({ error }) => error?.code ?? 'imported')).toEqual([
    'imported',
    'import-empty',
  ]);
  const articleId = outcomes[0]?.articleId ?? '';

  const out = temporaryDirectory();
  desktop.answers['export-folder'] = [out];
  const preview = value(await call('exports.preview', { articleId, format: 'html' }));
  expect(preview.isHtml && preview.text).toContain('Two sailings a day');
  const input = { articleIds: [articleId], formats: ['text', 'markdown'] as const };
  const formats = [...input.formats];
  const written = value(await call('exports.write', { ...input, formats, directory: null }));
  keepsContract('exports.write', written);
  const names = written?.files.map(({ fileName }) => fileName) ?? [];
  expect(readdirSync(out)).toEqual(expect.arrayContaining(names));
  expect(readFileSync(join(out, names[0] ?? ''), 'utf8')).toContain('Fares are frozen');
  value(await call('exports.reveal', { directory: out }));
  expect(desktop.revealed).toEqual([out]);
});

test('a cancelled dialog changes nothing and is no error', async () => {
  const { call } = startProgram();
  expect(value(await call('imports.pick', { folder: true }))).toEqual([]);
  expect(value(await call('assets.pick', {}))).toBeNull();
  const articleIds = ['018f2f4e-7b1a-7c3d-8e5f-1a2b3c4d5e6f'];
  const input = { articleIds, formats: ['text' as const], directory: null };
  expect(value(await call('exports.write', input))).toBeNull();
  expect(value(await call('library.chooseDirectory', {})).kind).toBe('open');
});

test('an import statement is taken back once', async () => {
  const { call } = startProgram();
  const bytes = new TextEncoder().encode(FILED);
  const files = [{ fileName: 'ferry.txt', bytes }];
  const [outcome] = value(await call('imports.bytes', { files }));
  const articleId = outcome?.articleId ?? '';
  const item = outcome?.report?.items.find(({ undo }) => undo !== null);
  if (item === undefined) throw new Error('nothing to take back');
  const undone = value(await call('imports.undo', { articleId, itemId: item.id }));
  keepsContract('imports.undo', undone);
  const report = value(await call('imports.report', { articleId }));
  expect(report?.items.some(({ id }) => id === item.id)).toBe(false);
  const again = await call('imports.undo', { articleId, itemId: item.id });
  expect(again).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('learnt words are known at once and after a restart', async () => {
  const directory = temporaryDirectory();
  const first = startProgram(directory);
  const check = { language: 'en-GB' as const, words: ['Saltmouth', 'ferry'] };
  expect(value(await first.call('spelling.check', check)).unknown).toEqual(['Saltmouth']);
  value(await first.call('spelling.learn', { word: 'Saltmouth' }));
  expect(value(await first.call('spelling.check', check)).unknown).toEqual([]);
  await first.services.close();
  const second = startProgram(directory);
  expect(value(await second.call('spelling.check', check)).unknown).toEqual([]);
  value(await second.call('spelling.forget', { word: 'Saltmouth' }));
  expect(value(await second.call('spelling.check', check)).unknown).toEqual(['Saltmouth']);
});

test('settings are announced, and a folder nobody chose is refused', async () => {
  const { call, desktop } = startProgram();
  const set = value(await call('settings.set', { theme: 'dark' }));
  keepsContract('settings.set', set);
  expect(desktop.announced).toContainEqual({ name: 'settings.changed', payload: set });
  const refused = await call('settings.set', { exportDirectory: '/etc' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
});

test('a library that went away is explained, not replaced, and found again', async () => {
  const directory = temporaryDirectory();
  const first = startProgram(directory);
  value(await first.call('library.addSamples', {}));
  await first.services.close();
  renameSync(join(directory, 'library'), join(directory, 'moved'));

  const { call, desktop } = startProgram(directory);
  const closed = value(await call('library.state', {}));
  keepsContract('library.state', closed);
  expect(closed).toMatchObject({ kind: 'closed', error: { code: 'missing' } });
  const listed = await call('library.facets', {});
  expect(listed).toMatchObject({ ok: false, error: { code: 'missing' } });

  desktop.answers['library-folder'] = [join(directory, 'moved')];
  const found = value(await call('library.chooseDirectory', {}));
  expect(found).toMatchObject({ kind: 'open', empty: false });
  expect(desktop.announced.map(({ name }) => name)).toContain('library.state');
});

test('a damaged library is recovered or begun afresh, and the damaged file is kept', async () => {
  const directory = temporaryDirectory();
  const first = startProgram(directory);
  value(await first.call('library.addSamples', {}));
  const backup = value(await first.call('library.backup', {}));
  await first.services.close();
  writeFileSync(join(directory, 'library', 'library.sqlite'), 'this is no database at all');

  const { call } = startProgram(directory);
  const closed = value(await call('library.state', {}));
  expect(closed).toMatchObject({ kind: 'closed', error: { code: 'corrupt' } });
  expect(closed.kind === 'closed' && closed.backups.map(({ fileName }) => fileName)).toContain(
    backup.fileName,
  );
  const recovered = value(await call('library.recover', {}));
  keepsContract('library.recover', recovered);
  expect(recovered.state).toMatchObject({ kind: 'open', empty: false });
  expect(recovered.recovered).toBe(3);
  const fresh = value(await call('library.startFresh', {}));
  expect(fresh.state).toMatchObject({ kind: 'open', empty: true });
  const restored = value(await call('library.restoreBackup', { fileName: backup.fileName }));
  expect(restored).toMatchObject({ kind: 'open', empty: false });
});

test('a picked folder is imported whole, and the clipboard as one piece', async () => {
  const { call, desktop } = startProgram();
  const folder = temporaryDirectory();
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'one.txt'), FILED);
  writeFileSync(join(folder, 'inner', 'two.md'), `# ${FILED}`);
  desktop.answers['documents-folder'] = [folder];
  const outcomes = value(await call('imports.pick', { folder: true }));
  expect(outcomes.every(({ articleId }) => articleId !== null)).toBe(true);
  expect(outcomes.length).toBe(2);
  const pasted = value(await call('imports.clipboard', { html: '', text: FILED }));
  keepsContract('imports.clipboard', pasted);
  expect(pasted.report?.items.length).toBeGreaterThan(0);
});

function keepsContract(name: OperationName, answer: unknown): void {
  expect(contract[name].output.safeParse(answer).error).toBeUndefined();
}
