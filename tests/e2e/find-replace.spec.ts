/** Find and replace reaches every field of a piece and is one step of Undo. */
import { expect, test } from './support/test.ts';

test('finds across fields, previews, replaces all and takes it back', async ({ app }) => {
  await app.startPiece();
  const { keyboard } = app.page;
  await app.editor.headline.click();
  await keyboard.type('Ferry to sail again');
  await app.editor.goToEnd();
  await keyboard.type('The ferry stays. A ferryman waits.');
  await keyboard.press('ControlOrMeta+f');
  const panel = app.page.getByRole('search', { name: 'Find in the piece' });
  await keyboard.type('ferry');
  await expect(panel.getByRole('status')).toHaveText('3 matches');
  await panel.getByRole('button', { name: 'Whole words' }).click();
  await expect(panel.getByRole('status')).toHaveText('2 matches');
  await panel.getByRole('button', { name: 'Match case' }).click();
  await expect(panel.getByRole('status')).toHaveText('1 match');
  await panel.getByRole('button', { name: 'Match case' }).click();
  await panel.getByRole('button', { name: 'Show all matches' }).click();
  await expect(panel.getByRole('option')).toHaveText([/Headline.*Ferry/, /Body.*ferry/]);
  await panel.getByRole('button', { name: 'Replace', exact: true }).first().click();
  await panel.getByLabel('Replace with').fill('boat');
  await panel.getByRole('button', { name: 'Replace all' }).click();
  await expect(app.editor.headline).toHaveText('boat to sail again');
  await expect(app.editor.body).toHaveText('The boat stays. A ferryman waits.');
  await app.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(app.editor.headline).toHaveText('Ferry to sail again');
  await expect(app.editor.body).toHaveText('The ferry stays. A ferryman waits.');
});

test('says what is wrong with a pattern and closes with Escape', async ({ app }) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.page.keyboard.type('Call 555 now.');
  await app.page.keyboard.press('ControlOrMeta+f');
  const panel = app.page.getByRole('search', { name: 'Find in the piece' });
  await panel.getByRole('button', { name: 'Regular expression' }).click();
  await panel.getByRole('searchbox', { name: 'Find' }).fill('[0-9');
  await expect(panel.getByRole('alert')).toBeVisible();
  await panel.getByRole('searchbox', { name: 'Find' }).fill('[0-9]+');
  await expect(panel.getByRole('status')).toHaveText('1 match');
  await app.page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});
