/** Whose words a claim is, and from there everything that was quoted of that person. */
import { expect, test } from './support/source-test.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry returns</title></head><body><main>
<h1>Ferry returns</h1><p>“We had stopped hoping,” said Mara Quill, who runs the café.</p></main></body></html>`;

test('a quote is given a speaker by keyboard, and leads to all that was quoted of her', async ({
  app,
  server,
  sources,
}) => {
  server.put('ferry', PAGE);
  await app.startPiece();
  await sources.attach(server.address('ferry'));
  await expect(sources.row('Ferry returns')).toContainText('Saved');
  await app.editor.goToEnd();
  await app.page.keyboard.type('“We had stopped hoping,” said Mara Quill.');
  await app.page.keyboard.press('Home');
  const evidence = await app.inspector.show('Evidence');
  await evidence.getByRole('button', { name: /^Link/ }).first().click();
  const speaker = evidence.getByRole('combobox', { name: 'Who says it' });
  await speaker.focus();
  await app.page.keyboard.type('Mara Quill');
  await app.page.keyboard.press('Enter');
  await evidence.getByRole('button', { name: 'Everything quoted of Mara Quill' }).click();
  const person = app.page.getByRole('region', { name: 'Selected person' });
  await expect(person.getByLabel('Name', { exact: true })).toHaveValue('Mara Quill');
  await expect(person).toContainText('We had stopped hoping');
});
