/** Documents come in by every way, nothing is lost silently, and bad files change nothing. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/test.ts';

const FILED = `The bridge that would not close

A swing bridge stuck open for a day has split a town in two.

By Nela Forsyth

At a Glance

• The bridge stuck open at dawn on Monday.
• Engineers blame a worn bearing.

Residents on the east bank woke up without a way to work.

“We have been asking for a second crossing for years.”
— Tom Ackerley, shop owner

Sources:

1. Harbour board, maintenance log
`;

const importDialog = /^(Import|What was imported)$/;

async function writeFiled(profile: string): Promise<string> {
  const path = join(profile, 'bridge.txt');
  await writeFile(path, FILED);
  return path;
}

test('a filed article opens structured, with a report of every decision', async ({
  app,
  profile,
}) => {
  await app.answerOpenDialogs([await writeFiled(profile)]);
  await app.chooseFromMenu('file.import');
  await app.dialog(importDialog).getByRole('button', { name: 'Choose files…' }).click();
  await expect(app.editor.headline).toHaveText('The bridge that would not close');
  await expect(app.editor.body.locator('[data-node="pullQuote"]')).toContainText('Tom Ackerley');
  await app.messages.getByRole('button', { name: 'Show report' }).click();
  const report = app.dialog(/^What became of bridge.txt$/);
  await expect(report.getByText('— Tom Ackerley, shop owner').first()).toBeVisible();
});

test('a decision of the importer is taken back', async ({ app, profile }) => {
  await app.answerOpenDialogs([await writeFiled(profile)]);
  await app.chooseFromMenu('file.import');
  await app.dialog(importDialog).getByRole('button', { name: 'Choose files…' }).click();
  await app.messages.getByRole('button', { name: 'Show report' }).click();
  const report = app.dialog(/^What became of bridge.txt$/);
  const quote = report.getByRole('listitem').filter({ hasText: 'Tom Ackerley' });
  await quote.getByRole('button', { name: /^Take back/ }).click();
  await expect(app.messages).toContainText('Put the original words');
  await report.getByRole('button', { name: 'Done' }).click();
  await expect(app.editor.body.locator('[data-node="pullQuote"]')).toHaveCount(0);
  await expect(app.editor.body).toContainText('— Tom Ackerley, shop owner');
});

test('good and bad files are told apart, each with its reason', async ({ app, profile }) => {
  const good = await writeFiled(profile);
  const [fake, empty] = [join(profile, 'fake.docx'), join(profile, 'empty.txt')];
  await writeFile(fake, 'This is not a Word document.');
  await writeFile(empty, '');
  await app.answerOpenDialogs([good, fake, empty]);
  await app.chooseFromMenu('file.import');
  await app.dialog(importDialog).getByRole('button', { name: 'Choose files…' }).click();
  const outcomes = app.dialog('What was imported').getByRole('listitem');
  await expect(outcomes).toHaveCount(3);
  await expect(outcomes.filter({ hasText: 'fake.docx' })).toContainText('import-');
  await expect(outcomes.filter({ hasText: 'empty.txt' })).toContainText('import-empty');
  await app.dialog('What was imported').getByRole('button', { name: 'Done' }).click();
  await expect(app.library.rows).toHaveCount(1);
});

test('a file dropped on the window becomes a piece', async ({ app }) => {
  await app.page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.txt'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
  }, FILED);
  await expect(app.editor.headline).toHaveText('The bridge that would not close');
  await expect(app.messages).toContainText('Imported dropped.txt');
});

test('what was copied becomes a piece', async ({ app, running, clipboard: _held }) => {
  await running.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), FILED);
  await app.chooseFromMenu('file.importClipboard');
  await app.dialog('Import').waitFor();
  await app.page.keyboard.press('ControlOrMeta+v');
  await expect(app.editor.headline).toHaveText('The bridge that would not close');
});
