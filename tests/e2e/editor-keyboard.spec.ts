/** A whole piece made by keyboard alone: every structured element, in the real window. */
import type { App } from './pages/App.ts';
import { expect, test } from './support/test.ts';

test('the fields are written one after the other with Enter and Tab', async ({ app }) => {
  await app.startPiece();
  await app.editor.text.locator('[data-node="kicker"]').click();
  await typeLines(app, ['Water', 'River towns count the cost', 'The bill is "double" the grant.']);
  await typeLines(app, ['The square on Monday', 'Photograph: A. Reader']);
  await app.page.keyboard.press('Enter');
  await typeOverPoints(app, ['Bills have doubled', 'Grants have not', 'Talks go on']);
  await typeLines(app, ['', '']);
  await app.page.keyboard.type('The first paragraph.');
  await expect(app.editor.headline).toHaveText('River towns count the cost');
  await expect(app.editor.standfirst).toHaveText('The bill is “double” the grant.');
  await expect(app.editor.text.locator('[data-node="glanceItem"]')).toHaveText([
    'Bills have doubled',
    'Grants have not',
    'Talks go on',
  ]);
  await expect(app.editor.body).toHaveText('The first paragraph.');
  await app.editor.waitUntilSaved();
});

test('lists, headings, quotations and dividers come from typing, at full speed', async ({
  app,
}) => {
  await inBody(app);
  for (let round = 0; round < 5; round += 1) {
    await app.page.keyboard.type('- one');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type('two');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type('## Head');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type('> said');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Enter');
  }
  const { body } = app.editor;
  await expect(body.locator('li')).toHaveText(
    Array.from({ length: 5 }, () => ['one', 'two']).flat(),
  );
  await expect(body.locator('h2')).toHaveText(Array.from({ length: 5 }, () => 'Head'));
  await expect(body.locator('blockquote')).toHaveText(Array.from({ length: 5 }, () => 'said'));
});

test('a pull quote is inserted from a selection, gets its speaker, moves and goes', async ({
  app,
}) => {
  await inBody(app);
  const { keyboard } = app.page;
  await keyboard.type('Before');
  await keyboard.press('Enter');
  await keyboard.type('We cannot pay');
  await keyboard.press('Shift+Home');
  await keyboard.press('Control+Shift+Q');
  const quote = app.editor.body.locator('[data-node="pullQuote"]');
  await expect(quote.locator('[data-node="quoteText"]')).toHaveText('We cannot pay');
  await keyboard.press('Enter');
  await keyboard.type('Mayor B. Example');
  await expect(quote.locator('[data-node="attribution"]')).toHaveText('Mayor B. Example');
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expect(app.editor.body.locator('> *').first()).toHaveAttribute('data-node', 'pullQuote');
  await keyboard.press('Control+Shift+Backspace');
  await expect(quote).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(quote).toHaveCount(1);
});

test('facts of a picture are reached with Tab after its credit, and left again', async ({
  app,
}) => {
  await app.startPiece();
  await app.editor.text.locator('[data-node="hero"] [data-node="caption"]').click();
  const { keyboard } = app.page;
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('A flooded square');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('A. Reader');
  await keyboard.press('Escape');
  await keyboard.type('Agency');
  const hero = app.editor.text.locator('[data-node="hero"]');
  await expect(hero.locator('[data-node="credit"]')).toHaveText('Agency');
  await expect(hero.getByLabel('Description')).toHaveValue('A flooded square');
  await expect(hero.getByLabel('Photographer')).toHaveValue('A. Reader');
  await app.editor.waitUntilSaved();
});

/** Types lines, pressing Enter after each. */
async function typeLines(app: App, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await app.page.keyboard.type(line);
    await app.page.keyboard.press('Enter');
  }
}

/** Replaces the placeholders of the template's points, going from one to the next with Tab. */
async function typeOverPoints(app: App, points: readonly string[]): Promise<void> {
  for (const [index, point] of points.entries()) {
    if (index > 0) await app.page.keyboard.press('Tab');
    await app.page.keyboard.press('Shift+End');
    await app.page.keyboard.type(point);
  }
}

async function inBody(app: App): Promise<void> {
  await app.startPiece();
  await app.editor.body.locator('p').first().click();
}
