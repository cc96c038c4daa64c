/**
 * Starts the built application for a test and takes it down again: normally, or as a power cut
 * would. Everything the page complains about on its console is kept, and fails the test.
 */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { developmentSwitches } from '../../../scripts/support/launch.ts';
import type {} from '../../../src/renderer/api/bridge.ts';
import type { Settings } from '../../../src/shared/settings/schema.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** A running application with its one window. */
export type RunningApp = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** Errors on the page's console and uncaught exceptions, in the order they came. */
  readonly problems: readonly string[];
  /** Takes the problems away; for tests that provoke them. */
  readonly takeProblems: () => string[];
  /** Closes the window as a person does and waits for the process to end. */
  readonly quit: () => Promise<void>;
  /** Kills the main process where it stands; does nothing when it has ended. */
  readonly kill: () => Promise<void>;
};

/** Starts the application on a profile directory; `words` are further command line words. */
export async function launchApp(
  profile: string,
  words: readonly string[] = [],
): Promise<RunningApp> {
  const electron = await _electron.launch({
    args: [...developmentSwitches(() => {}), PROJECT, ...words],
    cwd: PROJECT,
    env: { ...definedEnvironment(), STANDFIRST_PROFILE: profile },
  });
  const problems: string[] = [];
  const page = await electron.firstWindow();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  // Kept here: Playwright forgets the process as soon as it has closed.
  const main = electron.process();
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()));
  return {
    electron,
    page,
    problems,
    takeProblems: () => problems.splice(0),
    quit: () => electron.close(),
    kill: async () => {
      if (main.exitCode === null && main.signalCode === null) main.kill('SIGKILL');
      await ended;
    },
  };
}

/** Starts the program once more while it runs on the profile, and waits for that start to end. */
export async function startAgain(
  running: RunningApp,
  profile: string,
  words: readonly string[],
): Promise<void> {
  await promisify(execFile)(
    running.electron.process().spawnfile,
    [...developmentSwitches(() => {}), PROJECT, ...words],
    { env: { ...process.env, STANDFIRST_PROFILE: profile }, timeout: 20_000 },
  );
}

/** Writes settings into a profile before the application starts on it. */
export async function presetSettings(profile: string, settings: Partial<Settings>): Promise<void> {
  await mkdir(profile, { recursive: true });
  await writeFile(join(profile, 'settings.json'), JSON.stringify(settings));
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries);
}
