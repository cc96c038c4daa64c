/** The inspector and its tabs. */
import type { Locator, Page } from '@playwright/test';

/** Page model of the inspector. */
export class Inspector {
  readonly pane: Locator;

  constructor(page: Page) {
    this.pane = page.getByRole('region', { name: 'Inspector', exact: true });
  }

  /** Shows a tab and returns its panel. */
  async show(tab: string): Promise<Locator> {
    await this.pane.getByRole('tab', { name: tab }).click();
    return this.pane.getByRole('tabpanel', { name: tab });
  }
}
