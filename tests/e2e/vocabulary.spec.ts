/** The desks and tags of the house: set once, offered first, and said when a piece has others. */
import type { App } from './pages/App.ts';
import { expect, test } from './support/test.ts';

/** Fills in a list of the house, and leaves the settings. */
async function setList(app: App, list: 'Desks' | 'Tags', lines: readonly string[]): Promise<void> {
  await app.chooseFromMenu('file.settings');
  const settings = app.dialog('Settings');
  await settings.getByRole('tab', { name: 'House lists' }).click();
  await settings.getByLabel(list, { exact: true }).fill(lines.join('\n'));
  await app.page.keyboard.press('Escape');
  await settings.waitFor({ state: 'hidden' });
}

test('the desks of the house are picked by keyboard, and another desk is added to them', async ({
  app,
}) => {
  await setList(app, 'Desks', ['World', '', 'Harbour', 'world', 'Business']);
  await app.startPiece();
  const details = await app.inspector.show('Details');
  const desk = details.getByRole('combobox', { name: 'Desk' });
  await desk.focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(app.page.getByRole('option')).toHaveText([/^World/, /^Harbour/, /^Business/]);
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(desk).toHaveValue('Harbour');
  await expect(details.getByText('Not in the house list')).toHaveCount(0);
  await desk.fill('Weather');
  await app.page.keyboard.press('Tab');
  await expect(desk).toHaveAccessibleDescription('Not in the house list');
  const add = details.getByRole('button', { name: 'Add to the list: Weather' });
  await add.focus();
  await app.page.keyboard.press('Enter');
  await expect(add).toHaveCount(0);
  await expect(desk).toBeFocused();
  await app.messages.getByRole('button', { name: 'Undo' }).click();
  await expect(add).toBeVisible();
});

test('a tag is chosen while it is typed, and a variant takes the spelling of the house', async ({
  app,
}) => {
  await setList(app, 'Tags', ['Tides', 'Climate change', 'Ferries']);
  await app.startPiece();
  const details = await app.inspector.show('Details');
  const field = details.getByRole('combobox', { name: 'Add a tag' });
  await field.click();
  await app.page.keyboard.type('fer');
  await expect(app.page.getByRole('option')).toHaveText([/^Ferries/]);
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  const tags = details.getByRole('grid', { name: 'Tags' }).getByRole('row');
  await expect(tags).toHaveText(['Ferries']);
  await app.page.keyboard.type('climate-change,fog,');
  await expect(tags).toHaveText(['Ferries', 'climate-change', 'fog']);
  await details.getByRole('button', { name: 'Use this: Climate change' }).click();
  await expect(tags).toHaveText(['Ferries', 'Climate change', 'fog']);
  await expect(details.getByText('“fog”: not in the house list')).toBeVisible();
  await details.getByRole('button', { name: 'Add to the list: fog' }).click();
  await expect(details.getByText('not in the house list')).toHaveCount(0);
  await app.chooseFromMenu('file.settings');
  const settings = app.dialog('Settings');
  await settings.getByRole('tab', { name: 'House lists' }).click();
  await expect(settings.getByLabel('Tags', { exact: true })).toHaveValue(
    'Tides\nClimate change\nFerries\nfog',
  );
});
