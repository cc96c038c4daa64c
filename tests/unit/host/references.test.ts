/** Library sources written as references into a folder, through the composed operations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { webFields } from '../../support/evidence.ts';
import { unwrap } from '../../support/library.ts';
import { startProgram } from '../../support/program.ts';
import { temporaryDirectory } from '../../support/temporary-directory.ts';

test('references go into the chosen folder, confidential sources stay', async () => {
  const { call, desktop } = startProgram();
  const open = webFields('Weir fails its test', 'https://gazette.example/weir');
  const secret = webFields('A letter', '', { confidentiality: 'confidential' });
  const ids: string[] = [];
  for (const fields of [open, secret]) {
    ids.push(unwrap(await call('desk.add', { by: 'Ann Roe', fields })).id);
  }
  const directory = temporaryDirectory();
  desktop.answers['export-folder'] = [directory];
  const saved = unwrap(await call('exports.references', { ids, format: 'ris' }));
  expect(saved).toEqual({ directory, fileName: 'sources.ris' });
  const text = readFileSync(join(directory, 'sources.ris'), 'utf8');
  expect(text).toContain('Weir fails its test');
  expect(text).not.toContain('A letter');
});

test('no folder chosen is no error and writes nothing', async () => {
  const { call, desktop } = startProgram();
  const fields = webFields('Weir', '');
  const { id } = unwrap(await call('desk.add', { by: 'Ann Roe', fields }));
  const directory = temporaryDirectory();
  desktop.answers['export-folder'] = [];
  expect(unwrap(await call('exports.references', { ids: [id], format: 'bibtex' }))).toBeNull();
  expect(readdirSync(directory)).toEqual([]);
});
