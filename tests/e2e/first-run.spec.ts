/** Where each answer to the welcome screen leads, by keyboard. */
import { expect, test } from './support/test.ts';

test.use({ welcomed: false });

test('a new piece starts with its headline', async ({ app }) => {
  await app
    .dialog('Welcome to Standfirst')
    .getByRole('button', { name: /new piece/ })
    .focus();
  await app.page.keyboard.press('Enter');
  const dialog = app.dialog('New piece');
  await expect(dialog.getByRole('radio', { name: /News story/ })).toBeFocused();
  await app.page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /Feature/ })).toBeChecked();
  await app.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await app.editor.headline.waitFor();
  await expect(app.editor.text).toBeFocused();
  await app.page.keyboard.type('The quiet street');
  await expect(app.editor.headline).toHaveText('The quiet street');
});

test('importing leads to the import dialog', async ({ app }) => {
  await app
    .dialog('Welcome to Standfirst')
    .getByRole('button', { name: /Import/ })
    .click();
  await expect(app.dialog('Import').getByRole('button', { name: 'Choose files…' })).toBeFocused();
});

test('an empty library says what to do', async ({ app }) => {
  await app.page.keyboard.press('Escape');
  // The keyboard goes on in the library, whose list is the next thing to use.
  await expect(app.library.pane.locator(':focus')).toHaveCount(1);
  await expect(app.library.pane.getByText('No pieces yet')).toBeVisible();
  await expect(app.editor.pane.getByText('No piece is open')).toBeVisible();
  await app.library.showList('Trash');
  await expect(app.library.pane.getByText('The trash is empty')).toBeVisible();
});
