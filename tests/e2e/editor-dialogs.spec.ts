/** Dialogs over the text act where the caret was, and the writer goes on from there. */
import type { App } from './pages/App.ts';
import { expect, test } from './support/test.ts';

/** A piece of three paragraphs, the caret between the words of the second. */
async function caretInTheMiddle(app: App): Promise<void> {
  const { keyboard } = app.page;
  await app.startPiece();
  await app.editor.goToEnd();
  for (const words of ['First.', 'Left right.', 'Third.']) {
    if (words !== 'First.') await keyboard.press('Enter');
    await keyboard.type(words);
  }
  await keyboard.press('ArrowUp');
  await keyboard.press('Home');
  for (const _ of 'Left ') await keyboard.press('ArrowRight');
  // The browser tells the editor of a moved caret with the next frame; no hand opens a dialog sooner.
  await app.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

const openLink = (app: App) => app.page.keyboard.press('ControlOrMeta+Shift+k');

test('a link is written at the caret and typing goes on behind it', async ({ app }) => {
  await caretInTheMiddle(app);
  await openLink(app);
  await app.dialog('Add a link').getByLabel('Address').fill('https://example.org/tides');
  await app.page.keyboard.press('Enter');
  await expect(app.editor.paragraphs.nth(1)).toHaveText('Left https://example.org/tidesright.');
  await app.page.keyboard.type('!');
  await expect(app.editor.paragraphs).toHaveText([
    'First.',
    'Left https://example.org/tides!right.',
    'Third.',
  ]);
});

test('words stay linked and selected', async ({ app }) => {
  await caretInTheMiddle(app);
  await app.page.keyboard.press('Shift+End');
  await openLink(app);
  await app.dialog('Add a link').getByLabel('Address').fill('https://example.org/tides');
  await app.dialog('Add a link').getByRole('button', { name: 'Add link' }).click();
  await expect(app.editor.paragraphs.nth(1).locator('a')).toHaveText('right.');
  await app.page.keyboard.type('wrong.');
  await expect(app.editor.paragraphs).toHaveText(['First.', 'Left wrong.', 'Third.']);
});

test('a dialog given up leaves the caret where it was', async ({ app }) => {
  await caretInTheMiddle(app);
  await openLink(app);
  await app.dialog('Add a link').getByLabel('Address').fill('https://example.org/tides');
  await app.page.keyboard.press('Escape');
  await expect(app.dialog('Add a link')).toBeHidden();
  await expect(app.editor.text).toBeFocused();
  await app.page.keyboard.type('and ');
  await expect(app.editor.paragraphs).toHaveText(['First.', 'Left and right.', 'Third.']);
});

test('an embed comes below the paragraph of the caret', async ({ app }) => {
  await caretInTheMiddle(app);
  await app.runFromPalette('Embed…');
  await app.dialog('Embed something').getByLabel('Address').fill('https://example.org/video');
  await app.dialog('Embed something').getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(app.editor.body.locator('[data-node="embed"]')).toHaveCount(1);
  await expect(
    app.editor.paragraphs.first().locator('xpath=following-sibling::*[@data-node="embed"]'),
  ).toHaveCount(1);
});

test('a citation stands where the caret was', async ({ app }) => {
  await caretInTheMiddle(app);
  await app.chooseFromMenu('insert.citation');
  await app.dialog('Cite a source').getByRole('button', { name: 'New source…' }).click();
  await app.dialog('New source').getByLabel('Title').fill('Tide tables');
  await app.dialog('New source').getByRole('button', { name: 'Add and choose' }).click();
  const cite = app.dialog('Cite a source').getByRole('button', { name: 'Cite', exact: true });
  await cite.click();
  await expect(app.editor.paragraphs.nth(1).locator('[data-node="citation"]')).toHaveCount(1);
  await app.page.keyboard.type('and ');
  await expect(app.editor.paragraphs.nth(1)).toHaveText(/^Left 1and right\.$/);
});
