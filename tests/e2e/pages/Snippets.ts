/** The snippet dialogs: naming one, choosing one, and the list of all. */
import type { Locator } from '@playwright/test';
import type { App } from './App.ts';

/** Page model of snippets. */
export class Snippets {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** The list of all snippets. */
  get list(): Locator {
    return this.#app.dialog('Snippets');
  }

  /** The dialog that changes a snippet. */
  get change(): Locator {
    return this.#app.dialog('Change the snippet');
  }

  /** Shows the list of all snippets. */
  async showList(): Promise<void> {
    await this.#app.chooseFromMenu('library.snippets');
    await this.list.waitFor();
  }

  /** Saves what is selected, or the fact box around the caret, under a name. */
  async saveAs(name: string, abbreviation = ''): Promise<void> {
    await this.#app.chooseFromMenu('insert.saveSnippet');
    const dialog = this.#app.dialog('Save as a snippet');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Abbreviation').fill(abbreviation);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.#waitForCaret();
  }

  /** Chooses a snippet from the picker at the caret. */
  async insert(name: string): Promise<void> {
    const { page } = this.#app;
    await page.keyboard.press('ControlOrMeta+Shift+y');
    const picker = this.#app.dialog('Insert a snippet');
    await picker.getByRole('searchbox').fill(name);
    await picker.getByRole('menuitem', { name }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await picker.waitFor({ state: 'hidden' });
    await this.#waitForCaret();
  }

  /** Gives the text of a listed snippet other words, and returns to the list. */
  async rewrite(name: string, text: string): Promise<void> {
    await this.showList();
    await this.list.getByRole('button', { name: `Change ${name}` }).click();
    await this.change.getByLabel('Text').fill(text);
    await this.change.getByRole('button', { name: 'Save' }).click();
    await this.list.waitFor();
  }

  /** A closing dialog gives the focus back a moment later, and the text its caret after that. */
  async #waitForCaret(): Promise<void> {
    await this.#app.page.waitForFunction(() => {
      const place = document.getSelection()?.anchorNode?.parentElement;
      const isFocused = document.activeElement?.classList.contains('ProseMirror') === true;
      return isFocused && place?.closest('[data-node="body"]') != null;
    });
  }
}
