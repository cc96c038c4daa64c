/** The whole library as archive copies, with real threads, files and the dialog's answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contract } from '../../../src/shared/ipc/contract.ts';
import { startProgram } from '../../support/program.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

test('writes library and archive, leaves the trash, and skips nothing for TK', async () => {
  const { call, desktop } = startProgram();
  const ids: string[] = [];
  for (const slug of ['kept-tk', 'archived', 'thrown-away']) {
    const created = await call('articles.create', {
      storyType: 'news',
      fields: { slug },
      body: null,
    });
    if (created.ok) ids.push(created.value.id);
  }
  const [kept = '', archived = '', thrown = ''] = ids;
  const fields = { internalNote: 'TK ask the harbour master' };
  expect((await call('articles.update', { id: kept, fields })).ok).toBe(true);
  const move = (id: string, place: 'archive' | 'trash') =>
    call('articles.change', { ids: [id], change: { kind: 'place', place } });
  expect((await move(archived, 'archive')).ok).toBe(true);
  expect((await move(thrown, 'trash')).ok).toBe(true);

  desktop.answers['export-folder'] = [];
  expect(await call('exports.everything', {})).toEqual({ ok: true, value: null });
  const out = temporaryDirectory();
  desktop.answers['export-folder'] = [out];
  const done = await call('exports.everything', {});
  expect(done).toEqual({
    ok: true,
    value: { directory: out, written: 2, refused: [], stopped: false },
  });
  expect(contract['exports.everything'].output.safeParse(done.ok && done.value).success).toBe(true);
  const files = readdirSync(out).filter((name) => !name.startsWith('.'));
  expect(files.sort()).toEqual(['archived.archive.json', 'kept-tk.archive.json']);
  expect(readFileSync(join(out, 'kept-tk.archive.json'), 'utf8')).toContain('harbour master');
  expect((await call('exports.reveal', { directory: out })).ok).toBe(true);
});

test('stops after the piece under way and says how far it came', async () => {
  const { call, desktop } = startProgram();
  for (const slug of ['first', 'second', 'third']) {
    const fields = { slug };
    expect((await call('articles.create', { storyType: 'news', fields, body: null })).ok).toBe(
      true,
    );
  }
  const out = temporaryDirectory();
  desktop.answers['export-folder'] = [out];
  const exporting = call('exports.everything', {});
  const begun = () => desktop.announced.some(({ name }) => name === 'task.progress');
  while (!begun()) await new Promise((resolve) => setImmediate(resolve));
  expect((await call('exports.cancel', {})).ok).toBe(true);
  const done = await exporting;
  expect(done).toMatchObject({ ok: true, value: { written: 1, refused: [], stopped: true } });
  expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toHaveLength(1);
  const last = desktop.announced.filter(({ name }) => name === 'task.progress').at(-1);
  expect(last?.payload).toMatchObject({ finished: true });
  const again = await call('exports.everything', {});
  expect(again).toMatchObject({ ok: true, value: { written: 3, stopped: false } });
});
