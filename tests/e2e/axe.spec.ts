/** Every screen and dialog holds to the WCAG rules that can be checked by machine, in each theme. */
import type { Settings } from '../../src/shared/settings/schema.ts';
import { violations } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

const THEMES: readonly Settings['theme'][] = ['light', 'dark', 'contrast'];

/** Commands that open each dialog. */
const DIALOGS = [
  'go.palette',
  'go.piece',
  'file.new',
  'file.import',
  'file.importReport',
  'file.export',
  'file.settings',
  'help.shortcuts',
  'help.about',
  'help.welcome',
];

/** Commands that show each screen and tab; the last of them is one of the piece. */
const TABS = [
  'evidence.desk',
  'evidence.people',
  'view.outline',
  'view.details',
  'view.sources',
  'view.evidence',
  'view.preflight',
  'view.versions',
];

for (const theme of THEMES) {
  test(`the ${theme} theme is accessible on every screen`, async ({ app }) => {
    test.slow();
    await app.runFromPalette(`Colours: ${theme === 'contrast' ? 'high contrast' : theme}`);
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await violations(app), 'empty library').toEqual([]);
    await app.addSamples();
    await app.library.rows.first().click();
    await app.editor.headline.waitFor();
    for (const tab of TABS) {
      await app.chooseFromMenu(tab);
      expect(await violations(app), tab).toEqual([]);
    }
    for (const command of DIALOGS) {
      await app.chooseFromMenu(command);
      await app.page.getByRole('dialog').first().waitFor();
      expect(await violations(app), command).toEqual([]);
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('dialog').first().waitFor({ state: 'hidden' });
    }
    await app.library.selectRange(0, 2);
    await app.library.search.fill('the');
    await app.library.pane.locator('mark').first().waitFor();
    expect(await violations(app), 'search and selection').toEqual([]);
  });
}
