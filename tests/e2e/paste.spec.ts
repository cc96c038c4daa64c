/** What other programs put on the clipboard, pasted with real keys; and what leaves by copying. */
import { readFile } from 'node:fs/promises';
import type { App } from './pages/App.ts';
import { fillClipboard, readClipboardText } from './support/clipboard.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

const fixture = (name: string) =>
  readFile(new URL(`../fixtures/import/${name}`, import.meta.url), 'utf8');

/** Pastes a document of another program at the end of a new piece. */
async function pasteInto(app: App, running: RunningApp, html: string): Promise<void> {
  await app.startPiece();
  await app.editor.goToEnd();
  await fillClipboard(running, { html, text: html.replace(/<[^>]*>/g, ' ').trim() });
  await app.page.keyboard.press('ControlOrMeta+v');
}

async function openReport(app: App) {
  await app.messages.getByRole('button', { name: 'Show details' }).click();
  return app.dialog('What the paste did');
}

test('Word: lists are rebuilt, deletions are in the report and not in the piece', async ({
  app,
  running,
  clipboard: _held,
}) => {
  await pasteInto(app, running, await fixture('word-clipboard.html'));
  const { body } = app.editor;
  await expect(
    body.locator('ul > li').filter({ hasText: 'Morning sailing' }).locator('ul > li'),
  ).toHaveText(['Cars', 'Bicycles']);
  await expect(body.locator('ol > li')).toHaveText(['Buy a ticket', 'Board early']);
  await expect(body.locator('ol')).toHaveAttribute('start', '3');
  await expect(body).toContainText('Fares are now fixed.');
  await expect(body.locator('[data-node="citation"]')).toHaveCount(1);
  const report = await openReport(app);
  const deletion = report.getByRole('listitem').filter({ hasText: /^Left outnot/ });
  await expect(deletion).toHaveCount(1);
  await expect(report.getByText('Changed').first()).toBeVisible();
});

test('a part of a paste is taken back, and one undo takes the whole paste back', async ({
  app,
  running,
  clipboard: _held,
}) => {
  await pasteInto(app, running, await fixture('word-clipboard.html'));
  const report = await openReport(app);
  const undo = report.getByRole('button', { name: 'Undo', exact: true });
  await undo.first().click();
  await expect(report.getByRole('button', { name: 'Undone' })).toHaveCount(1);
  await report.getByRole('button', { name: 'Done', exact: true }).click();
  await app.editor.body.click();
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.editor.body).toContainText('Fares are now fixed.');
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.editor.body).not.toContainText('Fares');
  await expect(app.editor.body).not.toContainText('ferry');
});

test('Word can be had as plain text instead', async ({ app, running, clipboard: _held }) => {
  await pasteInto(app, running, await fixture('word-clipboard.html'));
  const report = await openReport(app);
  await report.getByRole('button', { name: 'Paste as plain text instead' }).click();
  await expect(app.editor.body.locator('ul, ol, h2, [data-node="citation"]')).toHaveCount(0);
  await expect(app.editor.paragraphs.filter({ hasText: 'Morning sailing' })).toHaveCount(1);
});

test('Google Docs: headings, nested lists and honest links arrive', async ({
  app,
  running,
  clipboard: _held,
}) => {
  await pasteInto(app, running, await fixture('google-docs-clipboard.html'));
  const { body } = app.editor;
  await expect(body.getByRole('heading', { name: 'Rooftop Gardens' })).toBeVisible();
  await expect(body.locator('ul ul > li')).toHaveText(['Compost']);
  await expect(body.locator('a')).toHaveAttribute('href', 'https://example.org/bees');
  await expect(body.locator('strong')).toHaveText('moved in');
});

test('a web page arrives as text, without what it would run or load', async ({
  app,
  running,
  clipboard: _held,
}) => {
  const page = `<h2>Harbour news</h2><p style="color:red">The <b>ferry</b> is back.</p>
    <script>window.ran = true</script><img src="x" onerror="window.ran = true">
    <p onclick="window.ran = true"><a href="javascript:window.ran = true">Tickets</a></p>`;
  await pasteInto(app, running, page);
  const { body } = app.editor;
  await expect(body.getByRole('heading', { name: 'Harbour news' })).toBeVisible();
  await expect(body.locator('strong')).toHaveText('ferry');
  await expect(body).toContainText('Tickets');
  await expect(body.locator('[style], [onclick], [onerror], a, script')).toHaveCount(0);
  expect(await app.page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

test('a stash does not leave with the text around it', async ({
  app,
  running,
  clipboard: _held,
}) => {
  await app.startPiece();
  await app.editor.goToEnd();
  const { keyboard } = app.page;
  await keyboard.type('Before.');
  await keyboard.press('Enter');
  await app.editor.insertBySlash('stash', 'Stash');
  await keyboard.type('Told in confidence.');
  await expect(app.editor.body.locator('[data-node="stash"]')).toContainText('in confidence');
  await app.editor.headline.click();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('ControlOrMeta+a');
  await keyboard.press('ControlOrMeta+c');
  await expect(app.messages).toContainText('A stash never goes along');
  const text = await readClipboardText(running);
  expect(text).toContain('Before.');
  expect(text).not.toContain('confidence');
});
