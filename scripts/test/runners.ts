/** Runs Vitest and Playwright and counts their tests. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../support/command.ts';
import { withDisplay } from '../support/display.ts';
import { PROJECT_ROOT, packageDirectory } from '../support/paths.ts';
import { playwrightTally, type Tally, vitestTally } from './tally.ts';

/** How a test runner ended: its exit code and what it counted. */
export interface TestRun {
  readonly code: number;
  readonly tally: Tally;
}

const REPORTS = join(PROJECT_ROOT, 'test-results');

/** Runs every test that needs no window. */
export async function runUnitTests(): Promise<TestRun> {
  const report = join(REPORTS, 'vitest.json');
  await rm(report, { force: true });
  const { code } = await run(
    process.execPath,
    [
      join(packageDirectory('vitest'), 'vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: PROJECT_ROOT },
  );
  return { code, tally: vitestTally(await readReport(report)) };
}

/** Runs the end-to-end tests on the built application; `filters` are Playwright's arguments. */
export async function runEndToEndTests(filters: readonly string[]): Promise<TestRun> {
  const report = join(REPORTS, 'playwright.json');
  await rm(report, { force: true });
  const { code } = await withDisplay((environment) =>
    run(
      process.execPath,
      [
        join(packageDirectory('@playwright/test'), 'cli.js'),
        'test',
        '--config=tests/e2e/playwright.config.ts',
        '--reporter=list,json',
        ...filters,
      ],
      { cwd: PROJECT_ROOT, env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
    ),
  );
  return { code, tally: playwrightTally(await readReport(report)) };
}

async function readReport(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
