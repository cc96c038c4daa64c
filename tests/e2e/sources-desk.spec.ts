/** The sources desk and the people of the library. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/source-test.ts';

const BIBTEX = `@article{one, title = {Weir fails its test}, author = {Roe, Ann},
  journal = {The Valley Gazette}, year = {2026}, url = {https://gazette.example/weir}}
@article{two, title = {The weir fails its test}, author = {Roe, Ann}, year = {2026}}
@book{three, title = {Tide tables}, author = {Lind, Bo}, publisher = {Quay Press}, year = {2024}}
`;

test('references are brought in, found, merged, separated and brought back', async ({
  app,
  desk,
}) => {
  await desk.open();
  await desk.bringIn(BIBTEX);
  await expect(desk.rows).toHaveCount(3);
  await desk.search.fill('weir fails');
  await expect(desk.rows).toHaveCount(2);
  await desk.rows.nth(0).click();
  await desk.rows.nth(1).click({ modifiers: ['ControlOrMeta'] });
  await expect(desk.details).toContainText('2 sources selected');
  await desk.details.getByRole('button', { name: 'Merge 2 records' }).click();
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.details).toContainText('Merged records');
  await desk.details.getByRole('button', { name: 'Separate' }).click();
  await expect(desk.rows).toHaveCount(2);
  await desk.search.fill('tide');
  await desk.row('Tide tables').click();
  await desk.details.getByRole('button', { name: 'Remove' }).click();
  await expect(desk.rows).toHaveCount(0);
  await app.messages.getByRole('button', { name: 'Undo' }).last().click();
  await expect(desk.row('Tide tables')).toBeVisible();
});

test('a file of thousands of references is brought in, and only rows in sight are drawn', async ({
  app,
  desk,
  profile,
}) => {
  const file = join(profile, 'library.bib');
  const entry = (_: unknown, index: number) =>
    `@article{key${index}, title = {Story ${index} of the valley}, year = {2026}}`;
  await writeFile(file, Array.from({ length: 2000 }, entry).join('\n'));
  await desk.open();
  await desk.bringInFile(file);
  await expect(app.page.getByText('2,000 sources')).toBeVisible();
  expect(await desk.rows.count()).toBeLessThan(60);
  await desk.search.fill('story 1234');
  await expect(desk.rows).toHaveCount(1);
});

test('what of the references could not be read is said, and the rest is brought in', async ({
  app,
  desk,
}) => {
  await desk.open();
  await desk.bringIn(`${BIBTEX}\n@article{four, title = {Never closed`);
  const dialog = app.dialog('Bring in references');
  await expect(dialog).toContainText('could not be read');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(desk.rows).toHaveCount(3);
});

test('a record is edited, keeps its history, and Undo brings the old words back', async ({
  app,
  desk,
}) => {
  await desk.open();
  await desk.bringIn(BIBTEX);
  await desk.row('Tide tables').click();
  await desk.details.getByRole('button', { name: 'Edit record…' }).click();
  const dialog = app.dialog('Edit the record');
  await expect(dialog).toContainText('Imported');
  await dialog.getByLabel('Title').fill('Tide tables for 2026');
  await dialog.getByLabel('Agreed wording').fill('a harbour almanac');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(desk.details.getByRole('heading', { level: 2 })).toHaveText('Tide tables for 2026');
  await expect(desk.details).toContainText('Before: Tide tables');
  await app.chooseFromMenu('edit.undo');
  await expect(desk.details.getByRole('heading', { level: 2 })).toHaveText('Tide tables');
});

test('what waits or failed is counted, and a press shows it', async ({
  app,
  desk,
  server,
  sources,
}) => {
  await app.startPiece();
  await sources.attach(server.address('status-403'));
  await expect(sources.rows).toContainText('Could not be saved');
  await desk.open();
  await desk.bringIn(BIBTEX);
  await expect(desk.rows).toHaveCount(4);
  await app.page.getByRole('button', { name: 'Could not be saved 1' }).click();
  await expect(desk.rows).toHaveCount(1);
  await app.page.getByRole('button', { name: 'Could not be saved 1' }).click();
  await expect(desk.rows).toHaveCount(4);
});

test('a new record with a link gets a copy, and the same link is not added twice', async ({
  app,
  desk,
  server,
}) => {
  server.put('weir', '<!doctype html><title>Weir</title><p>The weir did not hold.</p>');
  await desk.open();
  for (const title of ['The weir', 'The weir once more']) {
    await app.page.getByRole('button', { name: 'New source' }).click();
    await app.dialog('New source').getByLabel('Title').fill(title);
    await app.dialog('New source').getByLabel('Link').fill(server.address('weir'));
    await app.dialog('New source').getByRole('button', { name: 'Add source' }).click();
    await expect(desk.details).toContainText('Fetched');
  }
  await expect(desk.rows).toHaveCount(1);
  await expect(app.messages).toContainText('has a source with this link already');
  await expect(desk.row('The weir')).toContainText('Saved');
});

test('the piece behind the desk keeps its words, its caret and its history', async ({
  app,
  desk,
}) => {
  await app.startPiece();
  await app.editor.goToEnd();
  await app.page.keyboard.type('The weir failed.');
  await desk.open();
  await app.page.keyboard.press('ControlOrMeta+Shift+s');
  await expect(app.editor.body).toBeVisible();
  await app.page.keyboard.type(' Again.');
  await expect(app.editor.body).toContainText('The weir failed. Again.');
  await desk.open();
  await app.page.keyboard.press('ControlOrMeta+Shift+s');
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(app.editor.body).not.toContainText('Again.');
});

test('references are written into a folder for other programs', async ({ app, desk, profile }) => {
  await desk.open();
  await desk.bringIn(BIBTEX);
  await expect(desk.rows).toHaveCount(3);
  await app.page.getByRole('button', { name: 'Save or copy as references…' }).click();
  const dialog = app.dialog('References of 3 sources');
  await expect(dialog.getByLabel('References')).toHaveValue(/Tide tables/);
  await app.answerOpenDialogs([profile]);
  await dialog.getByRole('button', { name: 'Save in a folder…' }).click();
  await expect(app.messages).toContainText('Saved as sources.json');
});

test('a person is added by keyboard, gets a role, and is removed and brought back', async ({
  app,
}) => {
  await app.runFromPalette('People');
  const people = app.page.getByRole('listbox', { name: 'People of the library' });
  await app.page.getByRole('button', { name: 'New person' }).focus();
  await app.page.keyboard.press('Enter');
  await app.page.keyboard.type('Mara Quill');
  await app.page.getByRole('button', { name: 'Add a role' }).focus();
  await app.page.keyboard.press('Enter');
  await app.page.getByLabel('Role', { exact: true }).fill('Owner');
  await app.page.getByLabel('Organisation').fill('Quay Café');
  await app.page.keyboard.press('Enter');
  await expect(people.getByRole('option')).toHaveText(['Mara QuillOwner, Quay Café']);
  await app.page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(people).toBeHidden();
  await app.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(people.getByRole('option')).toHaveCount(1);
});

test('the desk, its dialogs and the people screen are accessible', async ({ app, desk }) => {
  const violations = async () => {
    const found = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
  await desk.open();
  expect(await violations(), 'empty desk').toEqual([]);
  await desk.bringIn(BIBTEX);
  await desk.row('Tide tables').click();
  await expect(desk.details).toContainText('Quay Press');
  expect(await violations(), 'desk').toEqual([]);
  await desk.details.getByRole('button', { name: 'Edit record…' }).click();
  await app.dialog('Edit the record').waitFor();
  expect(await violations(), 'record').toEqual([]);
  await app.page.keyboard.press('Escape');
  await app.chooseFromMenu('evidence.people');
  await app.page.getByRole('button', { name: 'New person' }).click();
  await app.page.getByRole('button', { name: 'Add a role' }).click();
  expect(await violations(), 'people').toEqual([]);
});
