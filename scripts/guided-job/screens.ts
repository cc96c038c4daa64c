/** Opens the real application on a profile and photographs one piece in both themes. */
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { withDisplay } from '../support/display.ts';
import { developmentSwitches } from '../support/launch.ts';
import { PROJECT_ROOT } from '../support/paths.ts';

const THEMES = ['light', 'dark'] as const;

/** Opens the piece with this headline, and returns the paths of the pictures taken. */
export function photograph(profile: string, headline: string, folder: string): Promise<string[]> {
  return withDisplay(async (environment) => {
    const application = await _electron.launch({
      args: [PROJECT_ROOT, ...developmentSwitches(console.warn)],
      env: { ...definedOnly(environment), STANDFIRST_PROFILE: profile },
    });
    try {
      const page = await application.firstWindow();
      await openPiece(page, headline);
      const pictures: string[] = [];
      for (const theme of THEMES) {
        const path = join(folder, `${theme}.png`);
        await page.emulateMedia({ colorScheme: theme });
        await page.screenshot({ path });
        pictures.push(path);
      }
      return pictures;
    } finally {
      await application.close();
    }
  });
}

async function openPiece(page: Page, headline: string): Promise<void> {
  await page.getByText(headline).first().click();
  await page.locator('.ProseMirror').getByText(headline).waitFor();
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
