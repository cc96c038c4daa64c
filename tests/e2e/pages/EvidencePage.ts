/** The evidence of the open piece: the rail beside the text, the Evidence and the Sources tab. */
import type { Locator, Page } from '@playwright/test';
import { Inspector } from './Inspector.ts';

/** Page model of the evidence. */
export class EvidencePage {
  readonly page: Page;
  readonly rail: Locator;
  readonly tab: Locator;
  readonly sources: Locator;
  readonly preflight: Locator;
  readonly attachBox: Locator;
  readonly inspector: Inspector;

  constructor(page: Page) {
    this.page = page;
    this.inspector = new Inspector(page);
    this.rail = page.getByRole('list', { name: 'Evidence', exact: true });
    this.tab = this.inspector.pane.getByRole('tabpanel', { name: 'Evidence' });
    this.sources = this.inspector.pane.getByRole('tabpanel', { name: 'Sources' });
    this.preflight = this.inspector.pane.getByRole('tabpanel', { name: 'Preflight' });
    this.attachBox = this.sources.getByRole('combobox', { name: 'Paste a link, or drop a file' });
  }

  /** Slots of sentences that need evidence and have none. */
  get emptySlots(): Locator {
    return this.rail.getByRole('button', { name: /^Needs evidence/ });
  }

  /** Slots by how their sentence stands: "agrees", "differs" … */
  slots(standing: string): Locator {
    return this.rail.getByRole('button', { name: new RegExp(`passages?: ${standing}$`) });
  }

  /** The card of a claim by its exact words. */
  claim(words: string): Locator {
    return this.tab.getByRole('region', { name: `Claim: ${words}`, exact: true });
  }

  /** The row of a source in the Sources tab. */
  source(title: string): Locator {
    return this.sources.getByRole('row', { name: title });
  }

  /** The finding of the Preflight tab that says this. */
  finding(words: string | RegExp): Locator {
    return this.preflight.getByRole('listitem').filter({ hasText: words });
  }
}
