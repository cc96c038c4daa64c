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

  /** Waits until the library has acknowledged everything. */
  async waitUntilSaved(): Promise<void> {
    await this.saveLight.and(this.pane.page().locator('[data-save-state="saved"]')).waitFor();
  }
}
