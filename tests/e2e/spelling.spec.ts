/** Unknown words are marked offline, corrected from the context menu, and can be learnt. */
import { expect, test } from './support/test.ts';

test('marks an unknown word once it is finished, and corrects it', async ({ app }) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.page.keyboard.type('The goverment will decide.');
  await expect(app.editor.misspelt).toHaveText(['goverment']);
  await app.answerContextMenu('government');
  await app.editor.misspelt.click({ button: 'right' });
  await expect(app.editor.body).toHaveText('The government will decide.');
  await expect(app.editor.misspelt).toHaveCount(0);
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.editor.body).toHaveText('The goverment will decide.');
});

test('learns a word for every piece, and forgets it again', async ({ app }) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.page.keyboard.type('Skerrow is an island. Skerrow’s quay is old.');
  await expect(app.editor.misspelt).toHaveText(['Skerrow', 'Skerrow’s']);
  await app.answerContextMenu('Learn “Skerrow”');
  await app.editor.misspelt.first().click({ button: 'right' });
  await expect(app.editor.misspelt).toHaveCount(0);
  await app.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(app.editor.misspelt).toHaveText(['Skerrow', 'Skerrow’s']);
});

test('F7 goes from one unknown word to the next', async ({ app }) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.page.keyboard.type('A wrod and anohter one.');
  await expect(app.editor.misspelt).toHaveCount(2);
  const selected = () => app.page.evaluate(() => getSelection()?.toString());
  await app.page.keyboard.press('F7');
  await expect.poll(selected).toBe('wrod');
  await app.page.keyboard.press('F7');
  await expect.poll(selected).toBe('anohter');
});
