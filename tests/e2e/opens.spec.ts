/** The application opens on an empty profile and does its main job with nothing but the mouse and keys. */
import { expect, test } from './support/test.ts';

test.describe('the first start', () => {
  test.use({ welcomed: false });

  test('offers sample pieces and opens the first of them', async ({ app }) => {
    const welcome = app.dialog('Welcome to Standfirst');
    await welcome.getByRole('button', { name: /sample pieces/ }).click();
    await expect(app.library.rows).toHaveCount(3);
    await expect(app.editor.headline).not.toBeEmpty();
    await expect(app.editor.saveLight).toHaveAttribute('data-save-state', 'saved');
  });

  test('asks once only', async ({ app }) => {
    await app.dialog('Welcome to Standfirst').getByRole('button', { name: 'Close' }).click();
    await app.page.reload();
    await expect(app.library.pane).toBeVisible();
    await expect(app.dialog('Welcome to Standfirst')).toBeHidden();
  });
});

test('a new piece keeps what is typed and shows it in the library', async ({ app }) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('Harbour bridge to close for repairs');
  await app.editor.waitUntilSaved();
  await expect(app.library.row('Harbour bridge to close for repairs')).toBeVisible();
});

test('the menu runs commands of the page', async ({ app }) => {
  await app.chooseFromMenu('view.library');
  await expect(app.library.pane).toBeHidden();
  await app.chooseFromMenu('view.library');
  await expect(app.library.pane).toBeVisible();
});
