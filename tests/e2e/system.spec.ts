/** The program among others: handed documents, second starts, its window, and closing safely. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { App } from './pages/App.ts';
import { startAgain } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

const HEADLINE = 'Lighthouse keeper retires after forty years';
const FILED = `${HEADLINE}\n\nThe last keeper of the north light handed over the keys on Friday.\n`;

async function writeDocument(directory: string): Promise<string> {
  const path = join(directory, 'lighthouse.txt');
  await writeFile(path, FILED);
  return path;
}

test('a document named on the command line is imported and opened', async ({ launch, profile }) => {
  const app = new App(await launch([await writeDocument(profile)]));
  await expect(app.library.row(HEADLINE)).toBeVisible();
  await expect(app.editor.headline).toHaveText(HEADLINE);
});

test('a second start hands its document to the first and ends', async ({
  app,
  running,
  profile,
}) => {
  await startAgain(running, profile, [await writeDocument(profile)]);
  await expect(app.library.row(HEADLINE)).toBeVisible();
  const windows = await running.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
});

test('the window comes back where it was', async ({ launch }) => {
  const first = await launch();
  const bounds = { x: 40, y: 60, width: 1010, height: 707 };
  await first.electron.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(wanted);
  }, bounds);
  await new App(first).waitUntilUsable();
  await first.quit();
  const second = await launch();
  const restored = await second.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(restored).toEqual(bounds);
});

test('a window whose page does not answer asks before it closes', async ({ app, running }) => {
  const asked = await app.answerMessageBoxes(0);
  await app.page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 7000;
      while (performance.now() < end);
    });
  });
  await running.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect
    .poll(asked, { timeout: 15_000 })
    .toEqual(['The newest words of this piece are not saved yet.']);
  await expect(app.library.pane).toBeVisible();
});
