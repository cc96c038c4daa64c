/** Playwright's `test` with a web site on loopback that the program may save sources from. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidencePage } from '../pages/EvidencePage.ts';
import { SourceViewerPage } from '../pages/SourceViewerPage.ts';
import { FILED, putSources } from './grid-story.ts';
import { type Site, startSite } from './sites.ts';
import { test as base, expect } from './test.ts';

type EvidenceFixtures = {
  site: Site;
  evidence: EvidencePage;
  viewer: SourceViewerPage;
  /** The path of the filed article. */
  filed: string;
};

/** A test whose settings name the site as a host of the newsroom. */
export const test = base.extend<EvidenceFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern for what is needed.
  site: async ({}, use) => {
    const site = await startSite();
    putSources(site);
    await use(site);
    await site.close();
  },
  settings: async ({ site }, use) =>
    use({ firstRunDone: true, authorName: 'Nela Forsyth', intranetHosts: [site.host] }),
  evidence: async ({ app }, use) => use(new EvidencePage(app.page)),
  viewer: async ({ app }, use) => use(new SourceViewerPage(app.page)),
  filed: async ({ profile }, use) => {
    const path = join(profile, 'storm-repairs.txt');
    await writeFile(path, FILED);
    await use(path);
  },
});

export { expect };
