/**
 * Playwright's `test` with an application per test on a profile of its own. A test that leaves
 * errors on the page's console fails, whatever else it checked.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Settings } from '../../../src/shared/settings/schema.ts';
import { App } from '../pages/App.ts';
import { holdClipboard } from './clipboard.ts';
import { launchApp, presetSettings, type RunningApp } from './running-app.ts';

type Fixtures = {
  /** An empty directory, removed after the test. */
  profile: string;
  /** False for tests about the very first start. */
  welcomed: boolean;
  /** Settings of the profile before the application starts. */
  settings: Partial<Settings>;
  /** Starts the application on the profile; what still runs after the test is killed. */
  launch: (words?: readonly string[]) => Promise<RunningApp>;
  running: RunningApp;
  app: App;
  /** Keeps other tests from the system's clipboard; for every test that cuts, copies or pastes. */
  clipboard: undefined;
};

/** A test that starts the application on an empty profile; take `profile` for its directory. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern for what is needed.
  profile: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'standfirst-e2e-'));
    await use(directory);
    await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  },
  welcomed: [true, { option: true }],
  settings: async ({ welcomed }, use) => use({ firstRunDone: welcomed }),
  launch: async ({ profile, settings }, use) => {
    await presetSettings(profile, settings);
    const launched: RunningApp[] = [];
    await use(async (words) => {
      const running = await launchApp(profile, words);
      launched.push(running);
      return running;
    });
    for (const running of launched) await running.kill();
  },
  running: async ({ launch }, use) => {
    const running = await launch();
    await use(running);
    await running.quit();
    expect(running.problems, 'errors on the console of the page').toEqual([]);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern for what is needed.
  clipboard: async ({}, use) => {
    const release = await holdClipboard();
    await use(undefined);
    await release();
  },
  app: async ({ running }, use) => {
    const app = new App(running);
    await app.waitUntilUsable();
    await use(app);
  },
});

export { expect };
