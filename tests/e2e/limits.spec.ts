/** Files that are too large are refused with a sentence before anything of them is read. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

/** A file that says it is this long and takes no space. */
async function sparseFile(path: string, bytes: number): Promise<string> {
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
  return path;
}

test('a document of more than 200 MB is refused and leaves no piece', async ({ app, profile }) => {
  const path = await sparseFile(join(profile, 'endless.txt'), 200 * 1024 * 1024 + 1);
  await app.answerOpenDialogs([path]);
  await app.chooseFromMenu('file.import');
  await app
    .dialog(/^(Import|What was imported)$/)
    .getByRole('button', { name: 'Choose files…' })
    .click();
  await expect(app.page.getByText('larger than Standfirst accepts').first()).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.library.rows).toHaveCount(0);
});

test('a picture of more than 200 MB is refused and the frame stays empty', async ({
  app,
  profile,
}) => {
  const path = await sparseFile(join(profile, 'endless.jpg'), 200 * 1024 * 1024 + 1);
  await app.startPiece();
  await app.answerOpenDialogs([path]);
  const hero = app.editor.text.getByRole('group', { name: 'Hero picture' });
  await hero.getByRole('button', { name: 'Drop, paste or choose a picture' }).click();
  await expect(app.messages).toContainText('larger than Standfirst accepts');
  await expect(hero.locator('img')).toBeHidden();
});
