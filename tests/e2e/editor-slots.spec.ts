/** The slot guard with real keys, the real clipboard and a real input method. */
import type { App } from './pages/App.ts';
import { expect, test } from './support/test.ts';

const HEADLINE = 'River towns count the cost';
const STANDFIRST = 'Three councils say the bill is double the grant.';

test.beforeEach(async ({ app }) => {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type(HEADLINE);
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type(STANDFIRST);
  await app.editor.body.locator('p').first().click();
  await app.page.keyboard.type('The first paragraph.');
});

test('typing over everything replaces only the slot where it began', async ({ app }) => {
  await app.editor.headline.click();
  await selectAll(app, 3);
  await app.page.keyboard.type('XY');
  await expect(app.editor.headline).toHaveText('XY');
  await expect(app.editor.standfirst).toHaveText(STANDFIRST);
  await expect(app.editor.body).toHaveText('The first paragraph.');
});

test('deleting everything can be undone in one step', async ({ app }) => {
  await app.editor.headline.click();
  await selectAll(app, 3);
  await app.page.keyboard.press('Backspace');
  await expect(app.editor.headline).toHaveText('');
  await app.page.keyboard.press('Control+z');
  await expect(app.editor.headline).toHaveText(HEADLINE);
  await expect(app.editor.standfirst).toHaveText(STANDFIRST);
  await expect(app.editor.body).toHaveText('The first paragraph.');
});

test('cutting from headline into standfirst leaves both their own text', async ({
  app,
  clipboard: _held,
}) => {
  await app.editor.headline.click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Control+ArrowLeft');
  await app.page.keyboard.press('Shift+ArrowDown');
  await app.page.keyboard.press('Control+x');
  await expect(app.editor.headline).toHaveText('River towns count the');
  await expect(app.editor.standfirst).not.toHaveText(STANDFIRST);
  await app.page.keyboard.press('Control+z');
  await expect(app.editor.standfirst).toHaveText(STANDFIRST);
});

test('an input method over everything writes into one slot', async ({ app }) => {
  await app.editor.headline.click();
  await selectAll(app, 3);
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: '日本' });
  await expect(app.editor.headline).toHaveText('日本');
  await expect(app.editor.standfirst).toHaveText(STANDFIRST);
  await expect(app.editor.body).toHaveText('The first paragraph.');
});

test('copying the body and pasting it back changes nothing', async ({ app, clipboard: _held }) => {
  const { keyboard } = app.page;
  await keyboard.press('Enter');
  await keyboard.type('- a point');
  await keyboard.press('Control+Enter');
  await keyboard.type('## Head');
  const before = await app.editor.body.innerText();
  await selectAll(app, 1);
  await keyboard.press('Control+c');
  await keyboard.press('Control+v');
  await expect(app.editor.body.locator('h2')).toHaveCount(1);
  expect(await app.editor.body.innerText()).toBe(before);
});

/** Presses "select all" so many times. */
async function selectAll(app: App, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await app.page.keyboard.press('Control+a');
}
