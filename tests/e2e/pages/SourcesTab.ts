/** The Sources tab of a piece: its box for links and files, and its entries. */
import type { Locator } from '@playwright/test';
import type { App } from './App.ts';

/** Page model of the tab. */
export class SourcesTab {
  readonly panel: Locator;
  readonly box: Locator;
  readonly rows: Locator;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.panel = app.inspector.pane.getByRole('tabpanel', { name: 'Sources' });
    this.box = this.panel.getByRole('combobox', { name: 'Paste a link, or drop a file' });
    this.rows = this.panel.getByRole('grid', { name: 'Sources' }).getByRole('row');
  }

  /** The entry with these words in it. */
  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words });
  }

  /** Attaches a link by keyboard alone, from wherever the focus is. */
  async attach(address: string): Promise<void> {
    await this.#app.page.keyboard.press('ControlOrMeta+Shift+A');
    await this.box.and(this.#app.page.locator(':focus')).waitFor();
    await this.#app.page.keyboard.type(address);
    await this.#app.page.keyboard.press('Enter');
  }

  /** Drops files on the tab, as a file manager does. */
  async drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    const transfer = await this.#app.page.evaluateHandle((all) => {
      const made = new DataTransfer();
      for (const { name, text } of all) made.items.add(new File([text], name));
      return made;
    }, files);
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.box.dispatchEvent(type, { dataTransfer: transfer });
    }
  }
}
