/** Details of the drawing that were wrong once. */
import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** How far the middle of an element's text lies from the middle of its box, in pixels. */
function offCentre(button: Locator): Promise<number> {
  return button.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const text = words.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return Math.abs(text.y + text.height / 2 - (box.y + box.height / 2));
  });
}

test('the label of an empty picture stands in the middle of its button', async ({ app }) => {
  await app.startPiece();
  const button = app.editor.text.getByRole('button', { name: 'Drop, paste or choose a picture' });
  expect(await offCentre(button)).toBeLessThanOrEqual(1);
});

test('the proof takes the keyboard and gives it back to the text', async ({ app }) => {
  await app.startPiece();
  await app.page.keyboard.press('ControlOrMeta+Shift+p');
  await expect(app.page.getByRole('region', { name: 'Proof', exact: true })).toBeFocused();
  await app.page.keyboard.press('Escape');
  await expect(app.editor.text).toBeFocused();
});

test('a message does not lie on the text', async ({ app }) => {
  await app.addSamples();
  await app.library.open('Harrow Sound');
  const text = await app.editor.text.boundingBox();
  const message = await app.messages.locator('> *').first().boundingBox();
  expect(message?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
});

test('date fields put the day before the month, as the interface does', async ({ app }) => {
  expect(await app.page.evaluate(() => navigator.language)).toBe('en-GB');
});
