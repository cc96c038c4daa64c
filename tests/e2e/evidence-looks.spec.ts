/** How the evidence looks: accessible in light and dark, and nothing overlaps in small windows. */
import type { Locator } from '@playwright/test';
import type { App } from './pages/App.ts';
import { violations } from './support/accessibility.ts';
import { attachSources, choosePassage, openFiled } from './support/evidence-steps.ts';
import { expect, test } from './support/evidence-test.ts';
import { QUOTE, QUOTE_PASSAGE, SOURCES } from './support/grid-story.ts';
import { dragOver } from './support/select-words.ts';

const [, SPEECH] = SOURCES;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 960, height: 640 },
] as const;

test.beforeEach(async ({ app, evidence, viewer, filed, site }) => {
  await openFiled(app, filed);
  await attachSources(app, evidence, site);
  await choosePassage({ app, evidence, viewer }, SPEECH.title, QUOTE_PASSAGE);
  await dragOver(app.editor.paragraphs.nth(1), QUOTE);
  await viewer.action('Link').click();
  await expect(evidence.slots('agrees')).toHaveCount(1);
  await dragOver(app.editor.paragraphs.nth(1), 'gentler');
  await app.page.keyboard.insertText('harsher');
  await expect(evidence.slots('differs')).toHaveCount(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`viewer, evidence and preflight are accessible in the ${theme} theme`, async ({
    app,
    evidence,
  }) => {
    await app.runFromPalette(`Colours: ${theme}`);
    await expect(app.page.locator('html')).toHaveAttribute('data-theme', theme);
    await evidence.slots('differs').click();
    await expect(evidence.tab).toContainText('differs');
    expect(await violations(app), 'viewer and Evidence tab').toEqual([]);
    await app.inspector.show('Preflight');
    await evidence.preflight
      .getByRole('button', { name: /^Let it stand/ })
      .first()
      .click();
    expect(await violations(app), 'Preflight tab').toEqual([]);
  });
}

for (const size of SIZES) {
  test(`nothing overlaps at ${size.width} by ${size.height}`, async ({
    app,
    running,
    evidence,
    viewer,
  }, testInfo) => {
    await running.electron.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await expect.poll(() => app.page.evaluate(() => window.innerWidth)).toBe(size.width);
    await evidence.slots('differs').click();
    await dismissMessages(app);
    for (const tab of ['Evidence', 'Preflight', 'Sources']) {
      const panel = await app.inspector.show(tab);
      await expect(panel).toBeVisible();
      await testInfo.attach(tab, { body: await app.page.screenshot(), contentType: 'image/png' });
      expect(await wider(panel), `${tab} tab`).toEqual([]);
    }
    expect(await wider(viewer.pane), 'viewer').toEqual([]);
    const paragraph = await boxOf(app.editor.paragraphs.first());
    for (const slot of await evidence.rail.getByRole('button').all()) {
      const { x, width } = await boxOf(slot);
      expect(x, 'the rail stands beside the text').toBeGreaterThanOrEqual(
        paragraph.x + paragraph.width,
      );
      expect(x + width).toBeLessThanOrEqual((await boxOf(viewer.pane)).x);
    }
  });
}

async function dismissMessages(app: App): Promise<void> {
  const dismiss = app.messages.getByRole('button', { name: 'Dismiss' });
  while ((await dismiss.count()) > 0) await dismiss.last().click();
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The element has no box.');
  return box;
}

/** What reaches out of an element to its side, by tag and words. */
function wider(element: Locator): Promise<string[]> {
  return element.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll('*')].flatMap((inside) => {
      const box = inside.getBoundingClientRect();
      const isShown = box.width > 1 && box.height > 1 && !inside.closest('[aria-hidden="true"]');
      const isOut = box.left < left - 1 || box.right > right + 1;
      return isShown && isOut ? [`${inside.tagName}: ${inside.textContent?.slice(0, 60)}`] : [];
    });
  });
}
