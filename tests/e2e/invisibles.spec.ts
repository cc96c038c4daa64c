/** Spaces and breaks can be seen, without any text moving, and stay seen after a restart. */
import { App } from './pages/App.ts';
import { expect, test } from './support/test.ts';

test('marks what cannot be seen and moves nothing', async ({ app, running, launch }) => {
  await app.startPiece();
  const { keyboard } = app.page;
  await app.editor.headline.click();
  await keyboard.type('Ferry to sail');
  await app.editor.goToEnd();
  await keyboard.type('First line');
  await keyboard.press('Shift+Enter');
  await keyboard.insertText('10\u00a0km a\u200bb');
  await keyboard.press('Enter');
  await keyboard.type('Second');
  /** Corners in whole pixels: text in pieces is placed within a 64th of one. */
  const places = () =>
    app.editor.text
      .locator('[data-node]')
      .evaluateAll((nodes) =>
        nodes
          .map((one) => one.getBoundingClientRect())
          .map(({ x, y, right, bottom }) => [x, y, right, bottom].map(Math.round).join(' ')),
      );
  const before = await places();
  await keyboard.press('ControlOrMeta+Shift+9');
  const body = app.editor.body;
  await expect(body.locator('.invisible-break')).toHaveCount(1);
  await expect(body.locator('.invisible-fixed-space')).toHaveCount(1);
  await expect(body.locator('.invisible-zero-width')).toHaveCount(1);
  await expect(body.locator('.invisible-space')).toHaveCount(2);
  await expect(app.editor.headline.locator('.invisible-space')).toHaveCount(2);
  expect(await places()).toEqual(before);
  await keyboard.type(' line');
  await expect(app.editor.paragraphs.last()).toHaveText('Second line');
  await expect(body.locator('.invisible-space')).toHaveCount(3);
  await app.editor.waitUntilSaved();
  await running.quit();

  const again = await launch();
  const later = new App(again);
  await expect(later.editor.body.locator('.invisible-space')).toHaveCount(3);
  await later.chooseFromMenu('view.invisibles');
  await expect(later.editor.text.locator('.invisible')).toHaveCount(0);
  await again.quit();
});
