/** The whole library leaves as complete copies, after saying what is in them. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

test('copies every piece, the unfinished ones too', async ({ app, profile }) => {
  const folder = join(profile, 'kept');
  await mkdir(folder);
  await app.addSamples();
  await app.chooseFromMenu('file.exportLibrary');
  const dialog = app.dialog('Export the whole library');
  await expect(dialog).toContainText('private sources');
  await app.answerOpenDialogs([folder]);
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(app.dialog('Exported 3 pieces')).toBeVisible();
  const files = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  expect(files).toHaveLength(3);
  for (const name of files) expect(name).toMatch(/\.archive\.json$/);
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  expect(texts.filter((text) => text.includes('TK')).length).toBeGreaterThan(0);
});
