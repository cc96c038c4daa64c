/** Words written once: snippets by name and by abbreviation, and fact boxes that follow theirs. */
import type { App } from './pages/App.ts';
import { Snippets } from './pages/Snippets.ts';
import { expect, test } from './support/test.ts';

const boxIn = (app: App) => app.editor.body.locator('[data-node="factBox"]');
const noteIn = (app: App) => boxIn(app).getByRole('note');

/** A new piece whose body ends with a fact box with these words, the caret in it. */
async function pieceWithBox(app: App, headline: string): Promise<void> {
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type(headline);
  await app.editor.goToEnd();
  await app.editor.insertBySlash('fact', 'Fact box');
  await app.page.keyboard.type('Tides');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('Twice a day.');
  await expect(boxIn(app)).toContainText('Twice a day.');
}

test('selected words become a snippet that an abbreviation types, placeholders filled', async ({
  app,
}) => {
  const snippets = new Snippets(app);
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type('Ferry stops');
  await app.editor.goToEnd();
  await app.page.keyboard.type('More on {{headline}}, by {{author}}.');
  await app.page.keyboard.press('Shift+Home');
  await snippets.saveAs('Sign-off', 'soff');
  await app.page.keyboard.press('End');
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('soff');
  await app.page.keyboard.press('Tab');
  await expect(app.editor.paragraphs.nth(1)).toHaveText('More on Ferry stops, by [TK author].');
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.editor.paragraphs.nth(1)).toHaveText('soff');
  await app.page.keyboard.press('Enter');
  await snippets.insert('Sign-off');
  await expect(app.editor.paragraphs.nth(2)).toHaveText('More on Ferry stops, by [TK author].');
});

test('a changed box is offered where it is open, in one undo step', async ({ app }) => {
  const snippets = new Snippets(app);
  await pieceWithBox(app, 'The first ferry');
  await snippets.saveAs('Tides');
  await snippets.rewrite('Tides', 'Every twelve hours.');
  await app.page.keyboard.press('Escape');
  await expect(noteIn(app)).toContainText('A newer version of this box exists.');
  await noteIn(app).getByRole('button', { name: 'Update' }).click();
  await expect(boxIn(app)).toContainText('Every twelve hours.');
  await expect(noteIn(app)).toHaveCount(0);
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(boxIn(app)).toContainText('Twice a day.');
  await expect(noteIn(app)).toBeVisible();
});

test('boxes in other pieces follow, edited ones do not', async ({ app }) => {
  const snippets = new Snippets(app);
  await pieceWithBox(app, 'The first ferry');
  await snippets.saveAs('Tides');
  for (const headline of ['The second ferry', 'The third ferry']) {
    await app.startPiece();
    await app.editor.headline.click();
    await app.page.keyboard.type(headline);
    await app.editor.goToEnd();
    await snippets.insert('Tides');
    await expect(boxIn(app)).toContainText('Twice a day.');
  }
  await boxIn(app).getByText('Twice a day.').click();
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(' Mostly.');
  await app.editor.waitUntilSaved();
  await snippets.rewrite('Tides', 'Every twelve hours.');
  await snippets.list.getByRole('button', { name: 'Update it in 2 unpublished pieces' }).click();
  await expect(app.messages).toContainText(
    'Updated “Tides” in 2 pieces; 1 edited box stayed as written',
  );
  await app.page.keyboard.press('Escape');
  await expect(boxIn(app)).toContainText('Twice a day. Mostly.');
  await app.library.open('The second ferry');
  await expect(boxIn(app)).toContainText('Every twelve hours.');
  await expect(noteIn(app)).toHaveCount(0);
});

test('a removed snippet comes back', async ({ app }) => {
  const snippets = new Snippets(app);
  await snippets.showList();
  await snippets.list.getByRole('button', { name: 'New text' }).click();
  await snippets.change.getByLabel('Name').fill('Contact');
  await snippets.change.getByLabel('Text').fill('Write to the desk.');
  await snippets.change.getByRole('button', { name: 'Save' }).click();
  const row = snippets.list.getByRole('listitem');
  await expect(row).toContainText('Write to the desk.');
  await snippets.list.getByRole('button', { name: 'Remove Contact' }).click();
  await expect(row).toHaveCount(0);
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await snippets.showList();
  await expect(row).toContainText('Contact');
});
