/** Facts of a piece, the status bar, and the views that change only how a piece looks. */
import { expect, test } from './support/test.ts';

test('facts are saved as they are typed and can be taken back', async ({ app }) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('Harbour bridge to close');
  await app.editor.waitUntilSaved();
  await app.page.keyboard.press('ControlOrMeta+s');
  const details = await app.inspector.show('Details');
  const slug = details.getByLabel('Slug', { exact: true });
  await expect(slug).toHaveAttribute('placeholder', 'harbour-bridge-to-close');
  await details.getByRole('button', { name: 'Suggest' }).click();
  await expect(slug).toHaveValue('harbour-bridge-to-close');
  await details.getByPlaceholder('Add a tag').fill('bridges');
  await app.page.keyboard.press('Enter');
  await expect(details.getByRole('row', { name: 'bridges' })).toBeVisible();
  await details.getByLabel('Planned words').fill('100');
  await expect(app.page.getByText('15 / 100 words')).toBeVisible();
  await app.runFromPalette('Undo');
  await expect(details.getByLabel('Planned words')).toHaveValue('600');
});

test('the status bar counts the field under the caret against its limit', async ({ app }) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('x'.repeat(82));
  const status = app.page.getByRole('region', { name: 'Status' });
  await expect(status).toContainText('Headline');
  await expect(status).toContainText('82 / 80 characters, too long');
});

test('the proof shows the piece without what stays inside, in a paper of its own', async ({
  app,
}) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('Bridge to close');
  await app.editor.goToEnd();
  await app.page.keyboard.type('It closes in TK weeks.');
  await app.page.keyboard.press('ControlOrMeta+Shift+p');
  const proof = app.page.getByRole('region', { name: 'Proof' });
  await expect(proof.getByRole('heading', { level: 1 })).toHaveText('Bridge to close');
  await expect(proof).not.toContainText('TK');
  await expect(app.page.getByText('Left out:')).toBeVisible();
  await proof.focus();
  await app.page.keyboard.press('Escape');
  await expect(app.editor.headline).toBeVisible();
});

test('focus mode hides both panes and brings them back', async ({ app }) => {
  await app.startPiece();
  await app.page.keyboard.press('ControlOrMeta+.');
  await expect(app.library.pane).toBeHidden();
  await expect(app.inspector.pane).toBeHidden();
  await app.page.keyboard.press('ControlOrMeta+.');
  await expect(app.library.pane).toBeVisible();
});
