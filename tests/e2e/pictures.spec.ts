/** Pictures come in by every way with the facts embedded in them, and leave with their words. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFacts } from '../unit/library/pictures.ts';
import type { App } from './pages/App.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

const FACTS = {
  caption: 'The ferry leaves Saltmouth at dawn.',
  byline: 'Ines Varga',
  credit: 'Varga/Coast Pictures',
  source: 'Coast Pictures',
};
const ALT = 'A small white ferry on grey water';

/** A grey JPEG of 64 by 48 pixels with facts; without alt text unless one is given. */
async function jpeg({ electron }: RunningApp, alt = ''): Promise<Buffer> {
  const base64 = await electron.evaluate(({ nativeImage }) => {
    const size = { width: 64, height: 48 };
    const bitmap = Buffer.alloc(size.width * size.height * 4, 0x7f);
    return nativeImage.createFromBitmap(bitmap, size).toJPEG(80).toString('base64');
  });
  return Buffer.from(withFacts(Buffer.from(base64, 'base64'), FACTS, alt));
}

/** Gives a picture file to the piece as a drop, or as files copied in a file manager. */
async function give(app: App, bytes: Buffer, how: 'drop' | 'paste', onto: string): Promise<void> {
  await app.editor.text.evaluate(
    (text, { base64, kind, selector }) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'ferry.jpg', { type: 'image/jpeg' }));
      const target = text.querySelector(selector) ?? text;
      const { left, top, height } = target.getBoundingClientRect();
      const common = { bubbles: true, cancelable: true };
      const place = { clientX: left + 8, clientY: top + height / 2 };
      target.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: transfer })
          : new DragEvent('drop', { ...common, ...place, dataTransfer: transfer }),
      );
    },
    { base64: bytes.toString('base64'), kind: how, selector: onto },
  );
}

async function storedPictures(profile: string): Promise<string[]> {
  const entries = await readdir(join(profile, 'library', 'pictures'), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const hero = (app: App) => app.editor.text.getByRole('group', { name: 'Hero picture' });
const figures = (app: App) => app.editor.body.getByRole('group', { name: 'Picture', exact: true });

async function chooseHero(app: App, profile: string, bytes: Buffer): Promise<void> {
  const path = join(profile, 'ferry.jpg');
  await writeFile(path, bytes);
  await app.answerOpenDialogs([path]);
  await hero(app).getByRole('button', { name: 'Drop, paste or choose a picture' }).click();
}

/**
 * Pixels across the described picture in the export preview. Asked from the window's own page:
 * the frame runs no scripts, and Playwright's own would be reported as blocked in there.
 */
function previewedWidth(app: App): Promise<number> {
  return app
    .dialog('Export')
    .locator('iframe')
    .evaluate((frame, alt) => {
      const page = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
      return Array.from(page?.images ?? []).find((image) => image.alt === alt)?.naturalWidth ?? 0;
    }, ALT);
}

test('a chosen hero shows and brings its embedded facts', async ({ app, running, profile }) => {
  await app.startPiece();
  await chooseHero(app, profile, await jpeg(running, ALT));
  const image = hero(app).locator('img');
  await expect
    .poll(() => image.evaluate((element) => Reflect.get(element, 'naturalWidth')))
    .toBe(64);
  await expect(hero(app).locator('[data-node="caption"]')).toHaveText(FACTS.caption);
  await expect(hero(app).locator('[data-node="credit"]')).toHaveText(FACTS.credit);
  await expect(hero(app).getByLabel('Photographer')).toHaveValue(FACTS.byline);
  await expect(hero(app).getByLabel('Source')).toHaveValue(FACTS.source);
  await expect(hero(app).getByLabel('Description')).toHaveValue(ALT);
  await expect(image).toHaveAttribute('alt', ALT);
  await expect(hero(app).getByRole('note')).toBeHidden();
});

test('a missing description is said in words until it is written or not needed', async ({
  app,
  running,
  profile,
}) => {
  await app.startPiece();
  await chooseHero(app, profile, await jpeg(running));
  const warning = hero(app).getByRole('note');
  await expect(warning).toHaveText(/Description missing/);
  await hero(app).locator('[data-node="caption"]').click();
  await hero(app).getByLabel('Decorative').check();
  await expect(warning).toBeHidden();
  await hero(app).getByLabel('Decorative').uncheck();
  await expect(warning).toBeVisible();
  await hero(app).getByLabel('Description').fill(ALT);
  await expect(warning).toBeHidden();
});

test('the same picture dropped and pasted is stored once, by its hash', async ({
  app,
  running,
  profile,
}) => {
  await app.startPiece();
  const bytes = await jpeg(running, ALT);
  await give(app, bytes, 'drop', '[data-node="hero"]');
  await expect(hero(app).locator('[data-node="caption"]')).toHaveText(FACTS.caption);
  await app.editor.goToEnd();
  await app.page.keyboard.type('The words before.');
  await give(app, bytes, 'paste', '[data-node="body"]');
  await expect(figures(app)).toHaveCount(1);
  await expect(figures(app).locator('[data-node="credit"]')).toHaveText(FACTS.credit);
  await expect(figures(app).getByLabel('Photographer')).toHaveValue(FACTS.byline);
  expect(await storedPictures(profile)).toEqual([createHash('sha256').update(bytes).digest('hex')]);
});

test('an exported piece has its picture beside it, described, with a caption', async ({
  app,
  running,
  profile,
}) => {
  const folder = join(profile, 'sent');
  await mkdir(folder);
  await app.startPiece();
  for (const point of await app.editor.text.locator('[data-node="glanceItem"]').all()) {
    await point.click({ clickCount: 3 });
    await app.page.keyboard.type('It sails.');
  }
  const bytes = await jpeg(running, ALT);
  await chooseHero(app, profile, bytes);
  await expect(hero(app).locator('[data-node="caption"]')).toHaveText(FACTS.caption);
  await app.editor.goToEnd();
  await app.page.keyboard.type('The words before.');
  await give(app, bytes, 'paste', '[data-node="body"]');
  await expect(figures(app).getByLabel('Description')).toHaveValue(ALT);
  await app.editor.waitUntilSaved();
  await app.page.keyboard.press('ControlOrMeta+Shift+e');
  await expect.poll(() => previewedWidth(app)).toBe(64);
  await app.answerOpenDialogs([folder]);
  await app.dialog('Export').getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(app.dialog(/^Exported (1|one) file$/)).toBeVisible();
  const page = (await readdir(folder)).find((name) => name.endsWith('.html')) ?? '';
  const html = await readFile(join(folder, page), 'utf8');
  const addresses = Array.from(html.matchAll(/<img[^>]*\ssrc="([^"]+)"/g), ([, src]) => src ?? '');
  expect(addresses.length).toBeGreaterThanOrEqual(2);
  expect(new Set(addresses).size).toBe(1);
  expect(await readFile(join(folder, addresses[0] ?? ''))).toEqual(bytes);
  expect(html.split(`alt="${ALT}"`)).toHaveLength(addresses.length + 1);
  expect(html).toMatch(new RegExp(`<figcaption[^>]*>[^]*${FACTS.caption}[^]*</figcaption>`));
});
