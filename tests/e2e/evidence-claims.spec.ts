/** What becomes of claims: sources that change, findings that may stand, words that are copied. */
import { attachSources, choosePassage, openFiled } from './support/evidence-steps.ts';
import { expect, test } from './support/evidence-test.ts';
import { SOURCES, SUM, SUM_PASSAGE, page as sitePage } from './support/grid-story.ts';
import { dragOver } from './support/select-words.ts';

const [ESTIMATE] = SOURCES;
const UNSUPPORTED = 'Household bills will rise by 3.4 per cent a year until 2034.';

test.beforeEach(async ({ app, evidence, viewer, filed, site }) => {
  await openFiled(app, filed);
  await attachSources(app, evidence, site);
  await choosePassage({ app, evidence, viewer }, ESTIMATE.title, SUM_PASSAGE);
  await dragOver(app.editor.paragraphs.first(), SUM);
  await viewer.action('Link').click();
  await expect(evidence.slots('agrees')).toHaveCount(1);
});

test('a source that says something else when it is fetched again is shown to do so', async ({
  app,
  evidence,
  site,
}) => {
  await app.inspector.show('Evidence');
  await app.page.keyboard.press('ControlOrMeta+Alt+k');
  await expect(evidence.claim(SUM)).toContainText('Confirmed by Nela Forsyth');
  site.put(
    ESTIMATE.path,
    sitePage(ESTIMATE.title, [
      'The National Grid Authority has estimated what the storms of this winter did to its lines.',
      SUM_PASSAGE.replace('56.2', '58.9'),
      'Nearly half of the sum is for lines above 400 metres, where ice was heaviest.',
    ]),
  );
  await app.inspector.show('Sources');
  await app.answerContextMenu('Fetch again');
  await evidence.source(ESTIMATE.title).hover();
  await evidence
    .source(ESTIMATE.title)
    .getByRole('button', { name: 'More about this source' })
    .click();
  await expect(app.messages).toContainText('1 passage is changed');
  await expect(evidence.slots('changed since it was checked')).toHaveCount(1);
  await evidence.slots('changed since it was checked').click();
  await expect(evidence.claim(SUM)).toContainText('changed since it was checked');
  await app.inspector.show('Preflight');
  await expect(evidence.finding('$58.9 billion')).not.toHaveCount(0);
});

test('a finding is let stand with a reason that is kept, and taken back', async ({
  app,
  evidence,
}) => {
  await app.inspector.show('Preflight');
  const finding = evidence.finding(UNSUPPORTED);
  await finding.getByRole('button', { name: /^Let it stand/ }).click();
  await app.page.keyboard.type('The ministry publishes the figure on Friday');
  await app.page.keyboard.press('Enter');
  await expect(finding).toContainText(
    'Nela Forsyth let it stand: The ministry publishes the figure on Friday',
  );
  await finding.getByRole('button', { name: 'Take back' }).click();
  await expect(finding).not.toContainText('let it stand:');
  await expect(finding.getByRole('button', { name: /^Let it stand/ })).toBeVisible();
});

test('common knowledge fills the slot of a sentence and is not asked for again', async ({
  app,
  evidence,
}) => {
  const before = await evidence.emptySlots.count();
  await dragOver(app.editor.body, 'Household');
  await app.chooseFromMenu('evidence.known');
  await expect(evidence.rail.getByRole('button', { name: 'Common knowledge' })).toHaveCount(1);
  await expect(evidence.emptySlots).toHaveCount(before - 1);
  await app.inspector.show('Preflight');
  await expect(evidence.finding(UNSUPPORTED)).toContainText('Common knowledge');
});

test('a copied claim has evidence of its own, in this piece and in another', async ({
  app,
  evidence,
  clipboard: _held,
}) => {
  const { editor, page } = app;
  const sentence = (await editor.paragraphs.first().innerText()).trim();
  // The toolbar over the words that are selected would be in the way of the mouse.
  await editor.goToEnd();
  await dragOver(editor.paragraphs.first(), sentence);
  await page.keyboard.press('ControlOrMeta+c');
  await editor.goToEnd();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(evidence.slots('agrees')).toHaveCount(2);
  const ids = await editor.body
    .locator('[data-evidence]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-evidence')));
  expect(new Set(ids).size).toBe(2);

  // Taking the evidence of the copy away leaves the first claim as it was.
  await evidence.slots('agrees').nth(1).click();
  await evidence.claim(SUM).getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(evidence.slots('agrees')).toHaveCount(1);

  await app.startPiece();
  await editor.goToEnd();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(editor.body).toContainText(sentence);
  await expect(evidence.slots('agrees')).toHaveCount(1);
  await evidence.slots('agrees').click();
  await expect(evidence.claim(SUM)).toContainText(SUM_PASSAGE);
  await expect(evidence.claim(SUM)).toContainText(ESTIMATE.title);
  await app.inspector.show('Sources');
  await expect(evidence.sources.getByRole('row')).toHaveText([new RegExp(ESTIMATE.title)]);
});
