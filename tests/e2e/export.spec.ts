/** Every format leaves through the dialog, and what must not leave does not. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

const FORMATS = [
  'HTML for a CMS',
  'Markdown',
  'Word document',
  'Plain text',
  'Standfirst file',
] as const;

test('writes each format with the words of the piece in it', async ({ app, profile }) => {
  const folder = join(profile, 'sent');
  await mkdir(folder);
  await app.addSamples();
  await app.library.entry(/^Ready/).click();
  await app.library.rows.first().click();
  const headline = (await app.editor.headline.innerText()).trim();
  await app.page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = app.dialog('Export');
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    headline,
  );
  for (const format of FORMATS) await dialog.getByText(format, { exact: true }).click();
  await app.answerOpenDialogs([folder]);
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(app.dialog('Exported 6 files')).toBeVisible();
  const files = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  expect(files).toHaveLength(6);
  const readable = files.filter((name) => !name.endsWith('.docx'));
  for (const name of readable) {
    expect(await readFile(join(folder, name), 'utf8'), name).toContain(headline);
  }
  const word = await readFile(join(folder, files.find((name) => name.endsWith('.docx')) ?? ''));
  expect(word.subarray(0, 2).toString('latin1')).toBe('PK');
});

test('a piece with TK left in it is held back, and says where they are', async ({ app }) => {
  await app.addSamples();
  await app.library.rows.filter({ hasText: 'TK' }).first().click();
  await app.page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = app.dialog('Export');
  await expect(dialog).toContainText('TK');
  await dialog.getByRole('button', { name: 'Show what is open' }).click();
  await expect(app.inspector.pane.getByText('There is a TK in the text.').first()).toBeVisible();
});

test('what was typed a moment ago is in the export', async ({ app, profile }) => {
  await app.addSamples();
  await app.library.entry(/^Ready/).click();
  await app.library.rows.first().click();
  await app.editor.headline.click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(', typed just now');
  await app.page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = app.dialog('Export');
  await dialog.getByText('Markdown', { exact: true }).click();
  await dialog.getByText('Web page', { exact: true }).click();
  await app.answerOpenDialogs([profile]);
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(app.dialog('Exported 1 file')).toBeVisible();
  const name = (await readdir(profile)).find((file) => file.endsWith('.md'));
  expect(await readFile(join(profile, name ?? ''), 'utf8')).toContain('typed just now');
});

test('one piece with TK does not hold back the others, and is a click away', async ({
  app,
  profile,
}) => {
  const folder = join(profile, 'sent');
  await mkdir(folder);
  await app.addSamples();
  await app.library.selectRange(0, 2);
  await app.page.keyboard.press('ControlOrMeta+Shift+e');
  await app.answerOpenDialogs([folder]);
  await app.dialog('Export 3 pieces').getByRole('button', { name: 'Choose a folder…' }).click();
  const result = app.dialog('Exported 2 files');
  const behind = result.getByRole('list', { name: 'Stayed behind' }).getByRole('listitem');
  await expect(behind).toHaveCount(1);
  await expect(behind).toContainText('TK');
  expect((await readdir(folder)).filter((name) => name.endsWith('.html'))).toHaveLength(2);
  await behind.getByRole('button', { name: 'Show what is open' }).click();
  await expect(result).toBeHidden();
  await expect(app.inspector.pane.getByText('There is a TK in the text.').first()).toBeVisible();
});
