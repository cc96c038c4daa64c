/** A piece with its furniture, built and rearranged by keyboard alone, as the inspector sees it. */
import { expect, test } from './support/test.ts';

test('headings become an outline whose sections move whole', async ({ app }) => {
  await app.startPiece();
  await app.editor.goToEnd();
  const { keyboard } = app.page;
  await keyboard.type('The opening.');
  for (const name of ['First', 'Second']) {
    await keyboard.press('Enter');
    await keyboard.press('ControlOrMeta+Alt+2');
    await keyboard.type(name);
    await keyboard.press('Enter');
    await keyboard.type(`${name} section text.`);
  }
  const outline = await app.inspector.show('Outline');
  const second = outline.getByRole('button', { name: /^Second/ });
  await expect(second).toContainText('4');
  await second.focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(app.editor.body.locator('h2')).toHaveText(['Second', 'First']);
  await expect(app.editor.paragraphs.nth(1)).toHaveText('Second section text.');
  await second.click();
  await keyboard.press('ControlOrMeta+z');
  await expect(app.editor.body.locator('h2')).toHaveText(['First', 'Second']);
});

test('the slash menu inserts a pull quote with its speaker', async ({ app }) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.editor.insertBySlash('pull', 'Pull quote');
  await app.page.keyboard.type('It is only two miles.');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('Orla Fennimore, harbour master');
  const quote = app.editor.body.locator('[data-node="pullQuote"]');
  await expect(quote).toContainText('It is only two miles.');
  await expect(quote.locator('[data-node="attribution"]')).toHaveText(
    'Orla Fennimore, harbour master',
  );
});

test('a source written down while citing is numbered, listed and marked as cited', async ({
  app,
}) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.page.keyboard.type('The bridge closes in May.');
  await app.page.keyboard.press('ControlOrMeta+Shift+c');
  await app.dialog('Cite a source').getByRole('button', { name: 'New source…' }).click();
  const form = app.dialog('New source');
  await form.getByLabel('Title').fill('Council minutes');
  await form.getByRole('button', { name: 'Add and choose' }).click();
  await app.dialog('Cite a source').getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(app.editor.body.locator('[data-node="citation"]')).toHaveText('1');
  const list = app.page.getByRole('region', { name: 'Sources', exact: true });
  await expect(list.getByRole('listitem')).toHaveText(['Council minutes']);
  const tab = await app.inspector.show('Sources');
  await expect(tab.getByRole('row', { name: 'Council minutes' })).toContainText('Cited once');
});

test('sources are changed, moved by keyboard, removed and brought back', async ({ app }) => {
  await app.startPiece();
  const tab = await app.inspector.show('Sources');
  for (const title of ['Alpha', 'Beta']) {
    await tab.getByRole('button', { name: /^Add/ }).click();
    await tab.getByLabel('Title').fill(title);
    await tab.getByRole('button', { name: 'Add source' }).click();
    await expect(tab.getByRole('row', { name: title })).toBeVisible();
  }
  const list = app.page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
  await tab.getByRole('row', { name: 'Beta' }).focus();
  await app.page.keyboard.press('Alt+ArrowUp');
  await expect(list).toHaveText(['Beta', 'Alpha']);
  await tab.getByRole('row', { name: 'Beta' }).hover();
  await tab
    .getByRole('row', { name: 'Beta' })
    .getByRole('button', { name: 'Remove source' })
    .click();
  await expect(list).toHaveText(['Alpha']);
  await app.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(list).toHaveText(['Beta', 'Alpha']);
});

test('a link is added to selected words, changed and removed', async ({ app }) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.page.keyboard.type('Read the report');
  await app.page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await app.page.keyboard.press('ControlOrMeta+Shift+k');
  const dialog = app.dialog('Add a link');
  await dialog.getByLabel('Address').fill('example.org/report');
  await app.page.keyboard.press('Enter');
  const link = app.editor.body.locator('a');
  await expect(link).toHaveText('report');
  await expect(link).toHaveAttribute('href', 'https://example.org/report');
  await app.page.keyboard.press('ControlOrMeta+Shift+k');
  await app.dialog('Change the link').getByRole('button', { name: 'Remove' }).click();
  await expect(link).toHaveCount(0);
});
