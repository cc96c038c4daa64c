/** Earlier versions of a piece come back, and what was there before comes back too. */
import { expect, test } from './support/test.ts';

test('a version is put back, and putting it back can be undone', async ({ app }) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('First thought');
  await app.page.keyboard.press('ControlOrMeta+s');
  await app.editor.waitUntilSaved();
  const versions = await app.inspector.show('Versions');
  await expect(versions.getByText(/Saved by you/)).toHaveCount(1);
  await app.editor.headline.click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(', then a second');
  await app.editor.waitUntilSaved();
  const saved = versions.getByRole('listitem').filter({ hasText: 'Saved by you' });
  await saved
    .last()
    .getByRole('button', { name: /^Put back/ })
    .click();
  await expect(app.editor.headline).toHaveText('First thought');
  await app.messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(app.editor.headline).toHaveText('First thought, then a second');
});
