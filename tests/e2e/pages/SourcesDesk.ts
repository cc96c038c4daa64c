/** The sources desk: its search, list and details. */
import type { Locator } from '@playwright/test';
import type { App } from './App.ts';

/** Page model of the desk. */
export class SourcesDesk {
  readonly search: Locator;
  readonly rows: Locator;
  readonly details: Locator;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.search = app.page.getByRole('searchbox', { name: 'Search the sources' });
    this.rows = app.page
      .getByRole('listbox', { name: 'Sources of the library' })
      .getByRole('option');
    this.details = app.page.getByRole('region', { name: 'Selected source' });
  }

  /** Shows the desk by its key. */
  async open(): Promise<void> {
    await this.#app.page.keyboard.press('ControlOrMeta+Shift+s');
    await this.search.waitFor();
  }

  /** The row with these words in it. */
  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words });
  }

  /** Brings in a file of references from disk. */
  async bringInFile(path: string): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Bring in references…' }).click();
    const chooser = this.#app.page.waitForEvent('filechooser');
    await this.#app.dialog('Bring in references').getByText('Choose a file…').click();
    await (await chooser).setFiles(path);
  }

  /** Brings in references as if they had been pasted. */
  async bringIn(references: string): Promise<void> {
    await this.#app.page.getByRole('button', { name: 'Bring in references…' }).click();
    const dialog = this.#app.dialog('Bring in references');
    await dialog.getByLabel('References').fill(references);
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
  }
}
