/** Passages that go into the text: exact by construction, cited and linked in one step. */
import { attachSources, choosePassage, openFiled } from './support/evidence-steps.ts';
import { expect, test } from './support/evidence-test.ts';
import { QUOTE_PASSAGE, SOURCES, SUM, SUM_PASSAGE } from './support/grid-story.ts';

const [ESTIMATE, SPEECH] = SOURCES;

test.beforeEach(async ({ app, evidence, filed, site }) => {
  await openFiled(app, filed);
  await attachSources(app, evidence, site);
  await app.editor.goToEnd();
  await app.page.keyboard.press('Enter');
});

test('a passage inserted as a quote is exact, cited and linked, and one undo takes it back', async ({
  app,
  evidence,
  viewer,
}) => {
  const { editor } = app;
  const before = await editor.body.innerText();
  await choosePassage({ app, evidence, viewer }, SPEECH.title, QUOTE_PASSAGE);
  await viewer.action('Quote').click();
  await expect(editor.body).toContainText(`“${QUOTE_PASSAGE}”`);
  await expect(editor.body.locator('[data-node="citation"]')).toHaveText('2');
  await expect(evidence.slots('agrees')).toHaveCount(1);
  await expect(editor.text).toBeFocused();
  await expect(evidence.source(SPEECH.title)).toContainText('Cited once');
  await app.page.keyboard.press('ControlOrMeta+z');
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(editor.body).toHaveText(before.replace(/\s+/g, ' '), { useInnerText: true });
});

test('a figure is inserted alone, with its source behind it', async ({ app, evidence, viewer }) => {
  const { editor } = app;
  await app.page.keyboard.type('The bill: ');
  await choosePassage({ app, evidence, viewer }, ESTIMATE.title, SUM_PASSAGE);
  await viewer.action('Figure').click();
  await expect(editor.body).toContainText(`The bill: ${SUM}`);
  await expect(editor.body.locator('[data-node="citation"]')).toHaveText('1');
  await app.inspector.show('Evidence');
  await expect(evidence.claim(SUM)).toContainText('agrees');
});
