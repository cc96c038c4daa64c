/** What is typed is never lost: not by a kill, a quick switch, a busy library or another writer. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openLibrary } from '../../src/main/library/inline.ts';
import { buildDocument, inlineText, paragraph } from '../../src/shared/article/build.ts';
import { toBody } from '../../src/shared/article/document.ts';
import { EVERYTHING } from '../../src/shared/search/filter.ts';
import { App } from './pages/App.ts';
import { launchApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

test('words that were only a draft are back after a kill, and said to be so', async ({
  app,
  running,
  profile,
}) => {
  // A window that is left saves its piece, and another test's window may come to the front.
  await running.electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.removeAllListeners('blur');
  });
  await app.page.evaluate(() =>
    window.addEventListener('blur', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('Half a headl');
  await expect(app.editor.saveLight).toHaveAttribute('data-save-state', 'saving');
  await app.editor.waitUntilSaved();
  await running.kill();
  const again = await launchApp(profile);
  const reopened = new App(again);
  await expect(reopened.editor.headline).toHaveText('Half a headl');
  await expect(reopened.page.getByText('Words that were not yet saved are back')).toBeVisible();
  await again.quit();
});

test('the last words are saved on quitting and on changing to another piece', async ({
  app,
  running,
  profile,
}) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('First piece');
  await app.startPiece();
  await expect(app.editor.headline).toBeEmpty();
  await app.library.open('First piece');
  await expect(app.editor.headline).toHaveText('First piece');
  await app.editor.headline.click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(', and the last word');
  await running.quit();
  const again = await launchApp(profile);
  await expect(new App(again).editor.headline).toHaveText('First piece, and the last word');
  await again.quit();
});

test('a library that cannot be written to costs no word', async ({ app, profile }) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('Before');
  await app.editor.waitUntilSaved();
  const other = new Database(join(profile, 'library', 'library.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  await app.page.keyboard.type(' and during');
  const banner = app.page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(banner).toBeVisible({ timeout: 20_000 });
  await expect(app.editor.saveLight).toHaveAttribute('data-save-state', 'failed');
  await app.editor.headline.click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(' and after');
  // Pressed while nothing can be written: afterwards the window may mend itself before a click.
  await banner.getByRole('button', { name: 'Save again' }).click();
  other.exec('ROLLBACK');
  other.close();
  await expect(banner).toBeHidden({ timeout: 20_000 });
  await app.editor.waitUntilSaved();
  await expect(app.editor.headline).toHaveText('Before and during and after');
});

/** Saves another text over the newest piece of the library, as a second program would. */
async function saveElsewhere(profile: string, headline: string): Promise<void> {
  const library = openLibrary(join(profile, 'library'));
  if (!library.ok) throw new Error(library.error.sentence);
  const { call } = library.value;
  const list = await call('articles.list', { filter: EVERYTHING, after: null, limit: 1 });
  const row = list.ok ? list.value.articles[0]?.row : undefined;
  if (row === undefined) throw new Error('There is no piece to change.');
  const body = toBody(
    buildDocument({ headline: inlineText(headline), body: [paragraph('Theirs.')] }),
  );
  const saved = await call('articles.save', {
    id: row.id,
    baseVersion: row.version,
    body,
    reason: 'manual',
  });
  if (!saved.ok) throw new Error(saved.error.sentence);
  await library.value.close();
}

test.describe('a piece changed by another program', () => {
  test('is shown as it now is when nothing was typed here', async ({ app, profile }) => {
    await app.startPiece();
    await app.editor.headline.click();
    await app.page.keyboard.type('Mine');
    await app.page.keyboard.press('ControlOrMeta+s');
    await expect(app.page.getByText('Saved a version.')).toBeVisible();
    await saveElsewhere(profile, 'Theirs');
    await expect(app.editor.headline).toHaveText('Theirs');
  });

  test('asks which text goes on when words were typed here, and keeps both', async ({
    app,
    profile,
  }) => {
    await app.startPiece();
    await app.editor.headline.click();
    await app.page.keyboard.type('Mine');
    await app.page.keyboard.press('ControlOrMeta+s');
    await expect(app.page.getByText('Saved a version.')).toBeVisible();
    await app.page.keyboard.type(', continued');
    await saveElsewhere(profile, 'Theirs');
    await app.page.keyboard.press('ControlOrMeta+s');
    const question = app.page.getByRole('alertdialog', { name: /changed somewhere else/ });
    for (const choice of await question.getByRole('button').all()) {
      await expect(choice).toBeInViewport({ ratio: 1 });
    }
    await question.getByRole('button', { name: 'Save mine as a copy' }).click();
    await expect(app.editor.headline).toHaveText('Theirs');
    await app.page.getByRole('button', { name: 'Open the copy' }).click();
    await expect(app.editor.headline).toHaveText('Mine, continued');
  });
});
