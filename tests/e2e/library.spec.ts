/** Lists, filters, selection and bulk changes on the sample pieces. */
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ app }) => {
  await app.addSamples();
});

test('a list per stage shows the pieces of that stage', async ({ app }) => {
  await expect(app.library.entry(/^Ready/)).toContainText('1');
  await app.library.entry(/^Ready/).click();
  await expect(app.library.rows).toHaveCount(1);
  await expect(app.library.rows).toContainText('Ready');
  await app.library.entry(/^All pieces/).click();
  await expect(app.library.rows).toHaveCount(3);
});

test('the filter narrows by stage and desk, and can be taken back', async ({ app }) => {
  await app.library.pane.getByRole('button', { name: 'Filter' }).click();
  const filter = app.dialog('Filter');
  await filter.getByRole('checkbox', { name: /Draft/ }).check({ force: true });
  await app.page.keyboard.press('Escape');
  await expect(app.library.rows).toHaveCount(1);
  await expect(app.library.pane.getByRole('button', { name: 'Filter: 1 on' })).toBeVisible();
  await app.library.pane.getByRole('button', { name: 'Show all' }).click();
  await expect(app.library.rows).toHaveCount(3);
});

test('the list follows the open piece, whoever opened it', async ({ app }) => {
  const selected = app.library.list.getByRole('option', { selected: true });
  await app.library.open('Harrow Sound');
  await expect(selected).toContainText('Harrow Sound');
  await app.startPiece();
  await expect(app.library.rows).toHaveCount(4);
  await expect(selected).toHaveCount(1);
  await expect(selected).not.toContainText('Harrow Sound');
});

test('rows are chosen by keyboard: one, more, a range, all', async ({ app }) => {
  const { keyboard } = app.page;
  const selected = app.library.list.getByRole('option', { selected: true });
  await app.library.list.focus();
  await keyboard.press('Home');
  await expect(selected).toHaveCount(1);
  await keyboard.press('Shift+ArrowDown');
  await expect(selected).toHaveCount(2);
  await keyboard.press('Control+ArrowDown');
  await keyboard.press('Space');
  await expect(selected).toHaveCount(3);
  await keyboard.press('Home');
  await expect(selected).toHaveCount(1);
  await keyboard.press('ControlOrMeta+a');
  await expect(selected).toHaveCount(3);
});

test('several pieces get a stage at once, and get theirs back', async ({ app }) => {
  await app.library.selectRange(0, 2);
  const bar = app.page.getByRole('toolbar', { name: 'Selected pieces' });
  await expect(bar).toContainText('3 selected');
  await bar.getByRole('button', { name: /Stage of the selected pieces/ }).click();
  await app.page.getByRole('option', { name: 'Published', exact: true }).click();
  await expect(app.library.entry(/^Published/)).toContainText('3');
  await app.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(app.library.entry(/^Published/)).toContainText('0');
  await expect(app.library.entry(/^Drafts/)).toContainText('1');
});

test('a piece is duplicated and tagged from its menu', async ({ app }) => {
  await app.answerContextMenu('Duplicate');
  await app.library.rows.first().click({ button: 'right' });
  await expect(app.library.rows).toHaveCount(4);
  await app.answerContextMenu('Add a tag…');
  await app.library.rows.first().click({ button: 'right' });
  await app.dialog('Add a tag').getByRole('textbox', { name: 'Tag' }).fill('harbour');
  await app.page.keyboard.press('Enter');
  await expect(app.messages).toContainText('“harbour”');
  await app.library.pane.getByRole('button', { name: 'Filter' }).click();
  await expect(app.dialog('Filter').getByText('harbour')).toBeVisible();
});

test('a search is saved, renamed, removed and brought back', async ({ app }) => {
  await app.library.search.fill('water');
  await expect(app.library.rows.first().locator('mark').first()).toBeVisible();
  await app.library.pane.getByRole('button', { name: 'Save this search' }).click();
  await app.dialog('Save this search').getByRole('textbox', { name: 'Name' }).fill('Rivers');
  await app.page.keyboard.press('Enter');
  const saved = app.library.entry('Rivers');
  await expect(saved).toHaveAttribute('aria-current', 'true');
  await app.answerContextMenu('Rename…');
  await saved.click({ button: 'right' });
  await app.dialog('Rename the search').getByRole('textbox', { name: 'Name' }).fill('Lakes');
  await app.page.keyboard.press('Enter');
  await expect(app.library.entry('Lakes')).toBeVisible();
  await app.answerContextMenu('Remove');
  await app.library.entry('Lakes').click({ button: 'right' });
  await expect(app.library.entry('Lakes')).toBeHidden();
  await app.messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(app.library.entry('Lakes')).toBeVisible();
});

test('pieces are dragged onto a list', async ({ app }) => {
  await app.library.rows.first().dragTo(app.library.entry(/^Archive/));
  await expect(app.library.rows).toHaveCount(2);
  await expect(app.library.entry(/^Archive/)).toContainText('1');
});

test('the order is chosen and kept', async ({ app }) => {
  await app.answerContextMenu('Headline');
  await app.library.pane.getByRole('button', { name: /^Sorted by/ }).click();
  await expect(app.library.pane.getByRole('button', { name: 'Sorted by: headline' })).toBeVisible();
  const headlines = await app.library.rows.locator('p:first-child').allTextContents();
  const plain = (text: string) => text.replace(/^\W+/u, '').toLowerCase();
  expect(headlines).toHaveLength(3);
  expect(headlines.map(plain)).toEqual(headlines.map(plain).toSorted());
});
