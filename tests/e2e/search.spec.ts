/** Searching the library while typing, and reaching what was found by keyboard. */
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ app }) => {
  await app.addSamples();
});

test('finds words in the text and shows where', async ({ app }) => {
  await app.library.search.fill('quarry');
  await expect(app.library.rows).toHaveCount(1);
  await expect(app.library.rows.locator('mark').first()).toHaveText(/quarry/i);
  await app.library.pane.getByRole('button', { name: 'Clear the search' }).click();
  await expect(app.library.rows).toHaveCount(3);
});

test('says what to try when nothing is found', async ({ app }) => {
  await app.library.search.fill('zyzzogeton');
  await expect(app.library.pane.getByText('Nothing found')).toBeVisible();
  await app.library.pane.getByRole('button', { name: 'Show all' }).last().click();
  await expect(app.library.rows).toHaveCount(3);
  await expect(app.library.search).toHaveValue('');
});

test('is reached from anywhere, and leads to the piece by keyboard', async ({ app }) => {
  const { keyboard } = app.page;
  await app.library.rows.first().click();
  await app.editor.body.click();
  await keyboard.press('ControlOrMeta+Shift+f');
  await expect(app.library.search).toBeFocused();
  await keyboard.type('quarry');
  await expect(app.library.rows).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await expect(app.library.list).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await expect(app.editor.text).toBeFocused();
  await expect(app.editor.text).toContainText('quarry');
});

test('ranks by fit when asked, newest first otherwise', async ({ app }) => {
  await app.library.search.fill('the');
  const best = app.library.pane.getByRole('button', { name: 'Best match first' });
  await expect(best).toHaveAttribute('aria-pressed', 'false');
  await best.click();
  await expect(best).toHaveAttribute('aria-pressed', 'true');
  await expect(
    app.library.pane.getByRole('button', { name: 'Sorted by: best match' }),
  ).toBeVisible();
  await app.library.search.fill('');
  await expect(
    app.library.pane.getByRole('button', { name: 'Sorted by: last edited' }),
  ).toBeVisible();
});
