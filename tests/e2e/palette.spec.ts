/** Everything by name and by key: palette, opening pieces, shortcut sheet, panes, settings. */
import { expect, test } from './support/test.ts';

test('runs a command by its name', async ({ app }) => {
  await app.page.keyboard.press('ControlOrMeta+k');
  const palette = app.dialog('Commands');
  await expect(palette.getByRole('searchbox')).toBeFocused();
  await app.page.keyboard.type('about');
  await app.page.keyboard.press('Enter');
  await expect(app.dialog('About Standfirst')).toContainText('Electron');
});

test('says why a command cannot run', async ({ app }) => {
  await app.page.keyboard.press('ControlOrMeta+k');
  await app.page.keyboard.type('pull quote');
  const command = app.dialog('Commands').getByRole('menuitem', { name: /^Pull quote/ });
  await expect(command).toHaveAttribute('aria-disabled', 'true');
  await expect(command).toContainText('Put the caret in the text first.');
  await app.page.keyboard.press('Escape');
  await expect(app.dialog('Commands')).toBeHidden();
});

test('opens a piece by words of its headline', async ({ app }) => {
  await app.addSamples();
  await app.page.keyboard.press('ControlOrMeta+p');
  await app.page.keyboard.type('lake nobody');
  const found = app.dialog('Open a piece').getByRole('menuitem');
  await expect(found).toHaveCount(1);
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(app.editor.headline).toContainText('lake nobody');
});

test('the shortcut sheet is found by key and searched by name or key', async ({ app }) => {
  await app.page.keyboard.press('ControlOrMeta+/');
  const sheet = app.dialog('Keyboard shortcuts');
  await expect(sheet.getByText('Next pane', { exact: true })).toBeVisible();
  await sheet.getByRole('textbox', { name: 'Search shortcuts' }).fill('pull');
  await expect(sheet.getByText('Pull quote', { exact: true })).toBeVisible();
  await expect(sheet.getByText('Next pane', { exact: true })).toBeHidden();
});

test('F6 goes round the panes and comes back to where one was', async ({ app }) => {
  await app.addSamples();
  await app.library.rows.first().click();
  await app.editor.headline.click();
  await app.page.keyboard.press('F6');
  await expect(app.inspector.pane.locator(':focus')).toHaveCount(1);
  await app.page.keyboard.press('Shift+F6');
  await expect(app.editor.text).toBeFocused();
  await app.page.keyboard.press('Shift+F6');
  await expect(app.library.list).toBeFocused();
});

test('settings take effect at once and survive a restart of the page', async ({ app }) => {
  await app.page.keyboard.press('ControlOrMeta+,');
  const settings = app.dialog('Settings');
  await settings.getByRole('button', { name: /Colours/ }).click();
  await app.page.getByRole('option', { name: 'Dark' }).click();
  const root = app.page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('F9');
  await expect(app.library.pane).toBeHidden();
  await app.page.reload();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(app.editor.pane).toBeVisible();
  await expect(app.library.pane).toBeHidden();
});
