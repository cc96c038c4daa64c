/** Attaching sources to a piece: at once, with the copy saved behind the writing. */
import { expect, test } from './support/source-test.ts';

const STORY = `<!doctype html><html lang="en"><head><title>Gazette</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Weir fails its test","datePublished":"2026-03-04",
"author":{"@type":"Person","name":"Ann Roe"},
"publisher":{"@type":"Organization","name":"The Valley Gazette"}}</script></head>
<body><main><h1>Weir fails its test</h1><p>The weir did not hold, the council said.</p></main></body></html>`;

test('a link typed by keyboard is saved with what the page says of itself', async ({
  app,
  server,
  sources,
}) => {
  server.put('weir', STORY);
  await app.startPiece();
  await sources.attach(server.address('weir'));
  const row = sources.row('Weir fails its test');
  await expect(row).toContainText('Web page · The Valley Gazette');
  await expect(row).toContainText('Saved');
  await expect(row).toContainText('Not cited');
  await expect(sources.box).toBeFocused();
  await sources.attach(server.address('weir'));
  await expect(app.messages).toContainText('This source is in the list already.');
  await expect(sources.rows).toHaveCount(1);
});

test('an attached source is taken back with its record, and attached again', async ({
  app,
  desk,
  server,
  sources,
}) => {
  server.put('weir', STORY);
  await app.startPiece();
  await sources.attach(server.address('weir'));
  await expect(sources.row('Weir fails its test')).toContainText('Saved');
  await app.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(sources.rows).toHaveCount(0);
  await app.runFromPalette('Redo');
  await expect(sources.row('Weir fails its test')).toContainText('Saved');
  await desk.open();
  await expect(desk.row('Weir fails its test')).toContainText('In 1 piece');
});

test('a failed copy says why and what to do, and can be tried again', async ({
  app,
  server,
  sources,
}) => {
  await app.startPiece();
  await sources.attach(server.address('status-403'));
  await expect(sources.rows).toContainText('Could not be saved');
  await expect(sources.rows).toContainText('The address answered that it cannot show the page.');
  await expect(sources.rows).toContainText('save it and attach the file');
  server.put('status-403', STORY);
  await sources.rows.getByRole('button', { name: 'Try again' }).click();
  await expect(sources.row('Weir fails its test')).toContainText('Saved');
});

test('files dropped on the tab become sources, not pieces', async ({ app, sources }) => {
  await app.startPiece();
  await app.inspector.show('Sources');
  await sources.drop([
    { name: 'minutes.txt', text: 'The council voted 11 to 3.\n' },
    { name: 'costs.csv', text: 'Town;Cost\nMorrow;4,5\nVellen;2,1\n' },
  ]);
  await expect(sources.row('minutes')).toContainText('Saved');
  await expect(sources.row('costs')).toContainText('Data set');
  await expect(sources.row('costs')).toContainText('Saved');
  await expect(app.library.rows).toHaveCount(1);
});

test('the notes of an interview are its copy', async ({ app, sources }) => {
  await app.startPiece();
  const tab = await app.inspector.show('Sources');
  await tab.getByRole('button', { name: 'Add by hand' }).click();
  await tab.getByLabel('Title').fill('Talk with Mara Quill');
  await tab.getByRole('button', { name: 'Add source' }).click();
  await sources.row('Mara Quill').getByRole('button', { name: 'Type or paste its text' }).click();
  const dialog = app.dialog('Text of “Talk with Mara Quill”');
  await dialog.getByLabel('Text', { exact: true }).fill('“We had stopped hoping,” she said.');
  await dialog.getByRole('button', { name: 'Save as a copy' }).click();
  await expect(sources.row('Mara Quill')).toContainText('Saved');
});

test('a source of the library is found by its words and attached to another piece', async ({
  app,
  server,
  sources,
}) => {
  server.put('weir', STORY);
  await app.startPiece();
  await sources.attach(server.address('weir'));
  await expect(sources.row('Weir fails its test')).toContainText('Saved');
  await app.startPiece();
  // The new piece takes the focus once it is open; the tab shows before that whose it is.
  await expect(sources.panel).toContainText('No sources yet');
  await app.page.locator('[contenteditable="true"]:focus').waitFor();
  await app.page.keyboard.press('ControlOrMeta+Shift+A');
  await expect(sources.box).toBeFocused();
  await app.page.keyboard.type('weir fails');
  await app.page.getByRole('option', { name: 'Weir fails its test' }).waitFor();
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(sources.row('Weir fails its test')).toContainText('Saved');
  expect(server.hits()).toHaveLength(1);
});

test('a page that changed is fetched again, and the message counts its passages', async ({
  app,
  server,
  sources,
}) => {
  server.put('weir', STORY);
  await app.startPiece();
  await sources.attach(server.address('weir'));
  await expect(sources.row('Weir fails its test')).toContainText('Saved');
  server.put('weir', STORY.replace('did not hold', 'held'));
  await app.answerContextMenu('Fetch again');
  await sources.row('Weir fails its test').hover();
  await sources.rows.getByRole('button', { name: 'More about this source' }).click();
  await expect(app.messages).toContainText('Fetched again. No passage of it is in use.');
  await app.answerContextMenu('Check link');
  await sources.rows.getByRole('button', { name: 'More about this source' }).click();
  await expect(sources.rows).toContainText('Link works');
});

test.describe('in secret-safe mode', () => {
  test.use({ preset: { secretSafe: true } });

  test('nothing is asked of the network and the source waits', async ({ app, server, sources }) => {
    server.put('weir', STORY);
    await app.startPiece();
    await expect(app.page.getByRole('button', { name: 'Secret-safe' })).toBeVisible();
    await sources.attach(server.address('weir'));
    await expect(sources.rows).toContainText('Not yet captured');
    await expect(sources.rows).toContainText('Secret-safe mode is on');
    await app.answerContextMenu('Check link');
    await sources.rows.hover();
    await sources.rows.getByRole('button', { name: 'More about this source' }).click();
    await expect(app.messages).toContainText('nothing was asked of the network');
    expect(server.hits()).toEqual([]);
    await app.page.getByRole('button', { name: 'Secret-safe' }).click();
    await app.page.getByRole('tab', { name: 'Network' }).click();
    await app.page.getByText('Secret-safe mode', { exact: true }).click();
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('button', { name: 'Secret-safe' })).toBeHidden();
    await sources.rows.getByRole('button', { name: 'Try again' }).click();
    await expect(sources.row('Weir fails its test')).toContainText('Saved');
  });
});
