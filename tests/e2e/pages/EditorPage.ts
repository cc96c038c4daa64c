/** The editor of the open piece and its save light. */
import type { Locator, Page } from '@playwright/test';

/** Page model of the editor. */
export class EditorPage {
  readonly pane: Locator;
  readonly text: Locator;
  readonly headline: Locator;
  readonly standfirst: Locator;
  readonly body: Locator;
  readonly saveLight: Locator;

  constructor(page: Page) {
    this.pane = page.getByRole('main', { name: 'Piece' });
    this.text = this.pane.locator('.ProseMirror');
    this.headline = this.text.locator('[data-node="headline"]');
    this.standfirst = this.text.locator('[data-node="standfirst"]');
    this.body = this.text.locator('[data-node="body"]');
    this.saveLight = page.locator('[data-save-state]');
  }

  /** Paragraphs of the body, by their order. */
  get paragraphs(): Locator {
    return this.body.locator('> [data-node="paragraph"]');
  }

  /** Words with a wavy line under them. */
  get misspelt(): Locator {
    return this.text.locator('.misspelt');
  }

  /** Puts the caret at the end of the piece's last block, which must be running text. */
  async goToEnd(): Promise<void> {
    await this.body.locator('> *').last().click();
    await this.pane.page().keyboard.press('ControlOrMeta+End');
  }

  /** Chooses an entry of the slash menu in an empty paragraph at the caret. */
  async insertBySlash(query: string, entry: string): Promise<void> {
    const page = this.pane.page();
    await page.keyboard.type(`/${query}`);
    await page.getByRole('option', { name: entry }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox', { name: 'Insert' }).waitFor({ state: 'hidden' });
  }

  /** Waits until the library has acknowledged everything. */
  async waitUntilSaved(): Promise<void> {
    await this.saveLight.and(this.pane.page().locator('[data-save-state="saved"]')).waitFor();
  }
}
