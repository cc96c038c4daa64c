/** Nothing that is done to pieces is final: trash, undo, redo, restore, and the one question. */
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ app }) => {
  await app.addSamples();
});

test('Delete moves to the trash, Undo and Redo go back and forth', async ({ app }) => {
  await app.library.rows.first().click();
  await app.page.keyboard.press('Delete');
  await expect(app.library.rows).toHaveCount(2);
  await expect(app.messages).toContainText('Moved the piece to the trash');
  await app.library.list.focus();
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.library.rows).toHaveCount(3);
  await app.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(app.library.rows).toHaveCount(2);
});

test('Undo means the text while the caret is in it', async ({ app }) => {
  await app.library.rows.first().click();
  await app.page.keyboard.press('ControlOrMeta+e');
  await expect(app.library.rows).toHaveCount(2);
  await expect(app.editor.pane.getByText('This piece is in the archive.')).toBeVisible();
  await app.library.rows.first().click();
  await expect(app.editor.pane.getByText('This piece is in the archive.')).toBeHidden();
  await app.editor.headline.click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(' indeed');
  await expect(app.editor.headline).toContainText('indeed');
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.editor.headline).not.toContainText('indeed');
  await expect(app.library.rows).toHaveCount(2);
});

test('a piece comes back from the trash', async ({ app }) => {
  await app.answerContextMenu('Move to the trash');
  await app.library.rows.first().click({ button: 'right' });
  await app.library.showList('Trash');
  await expect(app.library.rows).toHaveCount(1);
  await app.answerContextMenu('Put back');
  await app.library.rows.first().click({ button: 'right' });
  await expect(app.library.pane.getByText('The trash is empty')).toBeVisible();
  await app.library.entry(/^All pieces/).click();
  await expect(app.library.rows).toHaveCount(3);
});

test('a piece in the trash is read there, says so, and can be restored', async ({ app }) => {
  await app.library.rows.first().click();
  await app.editor.headline.click();
  await app.page.keyboard.type('Kept: ');
  await app.editor.waitUntilSaved();
  await app.answerContextMenu('Move to the trash');
  await app.library.rows.first().click({ button: 'right' });
  await app.library.showList('Trash');
  await app.library.rows.first().click();
  const notice = app.editor.pane.getByText('This piece is in the trash.');
  await expect(notice).toBeVisible();
  await expect(app.editor.text).toHaveAttribute('contenteditable', 'false');
  const details = await app.inspector.show('Details');
  await expect(details.getByLabel('Slug', { exact: true })).not.toBeEditable();
  await expect(details.getByLabel('Internal note')).not.toBeEditable();
  await expect(details.getByRole('button', { name: 'Add a person' })).toBeDisabled();
  await expect(details.getByRole('button', { name: /Stage/ })).toBeDisabled();
  await expect(details.getByPlaceholder('Add a tag')).toBeHidden();
  await app.editor.pane.getByRole('button', { name: 'Restore' }).click();
  await expect(notice).toBeHidden();
  await expect(details.getByLabel('Slug', { exact: true })).toBeEditable();
  await expect(details.getByRole('button', { name: /Stage/ })).toBeEnabled();
  await expect(app.editor.text).toHaveAttribute('contenteditable', 'true');
  await app.editor.headline.click();
  await app.page.keyboard.type('back ');
  await expect(app.editor.headline).toContainText('back ');
});

test('moving the open piece to the trash by Redo shows that it is there', async ({ app }) => {
  await app.library.rows.first().click();
  await app.page.keyboard.press('Delete');
  await app.library.list.focus();
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.library.rows).toHaveCount(3);
  await app.library.rows.first().click();
  await expect(app.editor.text).toHaveAttribute('contenteditable', 'true');
  await app.library.list.focus();
  await app.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(app.editor.pane.getByText('This piece is in the trash.')).toBeVisible();
  await expect(app.editor.text).toHaveAttribute('contenteditable', 'false');
});

test('only deleting for ever asks, and keeping is the answer at hand', async ({ app }) => {
  await app.library.rows.first().click();
  await app.page.keyboard.press('Delete');
  await app.library.showList('Trash');
  await app.answerContextMenu('Delete for ever…');
  const question = app.page.getByRole('alertdialog');
  await app.library.rows.first().click({ button: 'right' });
  await expect(question.getByRole('button', { name: /Keep it/ })).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.library.rows).toHaveCount(1);
  await app.library.rows.first().click({ button: 'right' });
  await question.getByRole('button', { name: 'Delete for ever' }).click();
  await expect(app.library.pane.getByText('The trash is empty')).toBeVisible();
});
