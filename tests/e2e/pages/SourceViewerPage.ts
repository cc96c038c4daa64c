/** The source beside the text. */
import type { Locator, Page } from '@playwright/test';

/** Page model of the source viewer. */
export class SourceViewerPage {
  readonly page: Page;
  readonly pane: Locator;
  readonly text: Locator;
  readonly search: Locator;
  readonly actions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pane = page.getByRole('region', { name: 'Source', exact: true });
    this.text = this.pane.getByRole('document', { name: 'Text of the source' });
    this.search = this.pane.getByRole('textbox', { name: 'Find in the source' });
    this.actions = this.pane.getByRole('toolbar', { name: 'Chosen passage' });
  }

  /** The choice of the source that is shown. */
  get choice(): Locator {
    return this.pane.getByRole('button', { name: /Source$/ });
  }

  /** One of the buttons under the text: "Link", "Quote" … */
  action(name: string): Locator {
    return this.actions.getByRole('button', { name, exact: true });
  }
}
