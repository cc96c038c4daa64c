/** The library pane: search, lists and rows. */
import type { Locator, Page } from '@playwright/test';

/** Page model of the library pane. */
export class LibraryPane {
  readonly pane: Locator;
  readonly search: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.pane = page.getByRole('region', { name: 'Library', exact: true });
    this.search = this.pane.getByRole('searchbox', { name: 'Search the library' });
    this.rows = this.pane.getByRole('listbox', { name: 'Pieces' }).getByRole('option');
  }

  /** The row of a piece by a part of its headline. */
  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline });
  }

  /** Opens a piece by a part of its headline. */
  async open(headline: string): Promise<void> {
    await this.row(headline).first().click();
  }

  /** Shows one of the lists: "All pieces", "Trash" … */
  async showList(name: string): Promise<void> {
    await this.pane.getByRole('navigation', { name: 'Lists' }).getByText(name).click();
  }

  /** The list box itself, which has the focus for all its rows. */
  get list(): Locator {
    return this.pane.getByRole('listbox', { name: 'Pieces' });
  }

  /** One of the lists, with its count. */
  entry(name: string | RegExp): Locator {
    return this.pane.getByRole('navigation', { name: 'Lists' }).getByRole('button', { name });
  }

  /** Selects rows by their order: the first one alone, the last one with Shift. */
  async selectRange(first: number, last: number): Promise<void> {
    await this.rows.nth(first).click();
    await this.rows.nth(last).click({ modifiers: ['Shift'] });
  }
}
