/** A test with a web server of sources, which the application may reach as a host of the newsroom. */
import type { Settings } from '../../../src/shared/settings/schema.ts';
import { SourcesDesk } from '../pages/SourcesDesk.ts';
import { SourcesTab } from '../pages/SourcesTab.ts';
import { presetSettings } from './running-app.ts';
import { type SourceServer, startSourceServer } from './source-server.ts';
import { test as base, expect } from './test.ts';

type Fixtures = {
  server: SourceServer;
  /** Further settings of the installation. */
  preset: Partial<Settings>;
  sources: SourcesTab;
  desk: SourcesDesk;
};

/** The test; `server` runs for as long as it does. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern for what is needed.
  server: async ({}, use) => {
    const server = await startSourceServer();
    await use(server);
    await server.close();
  },
  preset: [{}, { option: true }],
  launch: async ({ launch, profile, server, preset }, use) => {
    const intranetHosts = [server.host];
    await presetSettings(profile, { firstRunDone: true, intranetHosts, ...preset });
    await use(launch);
  },
  sources: async ({ app }, use) => use(new SourcesTab(app)),
  desk: async ({ app }, use) => use(new SourcesDesk(app)),
});

export { expect };
