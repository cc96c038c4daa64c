/**
 * From a filed article to its annotated copy: sources attached and saved, words linked to their
 * passages, decisions that lapse with a changed digit or word and return with Undo. Once by mouse
 * and once by keyboard alone.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { EvidencePage } from './pages/EvidencePage.ts';
import { expect, test } from './support/evidence-test.ts';
import { HEADLINE, QUOTE, QUOTE_PASSAGE, SOURCES, SUM, SUM_PASSAGE } from './support/grid-story.ts';
import { dragOver } from './support/select-words.ts';

const [ESTIMATE, SPEECH] = SOURCES;
const CHANGED_SUM = '$57.2 billion';
const CHANGED_QUOTE = QUOTE.replace('gentler', 'harsher');

test('by mouse: evidence is linked, confirmed, lapses, returns and is exported', async ({
  app,
  evidence,
  viewer,
  filed,
  site,
  profile,
}) => {
  test.slow();
  const { page, editor } = app;
  await app.answerOpenDialogs([filed]);
  await app.chooseFromMenu('file.import');
  await app
    .dialog(/^Import$/)
    .getByRole('button', { name: 'Choose files…' })
    .click();
  await expect(editor.headline).toHaveText(HEADLINE);

  await app.inspector.show('Sources');
  for (const { path, title } of SOURCES) {
    await evidence.attachBox.click();
    await page.keyboard.insertText(site.address(path));
    await page.keyboard.press('Enter');
    await expect(evidence.source(title)).toContainText('Saved');
  }
  await expectUnsupported(evidence);

  await evidence.source(ESTIMATE.title).click();
  await dragOver(viewer.text, SUM_PASSAGE);
  await expect(viewer.actions).toContainText(SUM_PASSAGE);
  await dragOver(editor.paragraphs.first(), SUM);
  await viewer.action('Link').click();
  await expect(evidence.slots('agrees')).toHaveCount(1);
  await viewer.choice.click();
  await page.getByRole('option', { name: SPEECH.title }).click();
  await dragOver(viewer.text, QUOTE_PASSAGE);
  await expect(viewer.actions).toContainText(QUOTE_PASSAGE);
  await dragOver(editor.paragraphs.nth(1), QUOTE);
  await viewer.action('Link').click();
  await expect(evidence.slots('agrees')).toHaveCount(2);

  for (const [slot, words] of [SUM, QUOTE].entries()) {
    await evidence.slots('agrees').nth(slot).click();
    await evidence.claim(words).getByRole('button', { name: 'Record the decision' }).click();
    await expect(evidence.claim(words)).toContainText('Confirmed by Nela Forsyth');
  }

  await dragOver(editor.paragraphs.first(), '6');
  await page.keyboard.type('7');
  await expectSumDiffers(evidence);
  await dragOver(editor.paragraphs.nth(1), 'gentler');
  await page.keyboard.type('harsher');
  await expectQuoteDiffers(evidence);
  await expect(evidence.slots('differs')).toHaveCount(2);

  await app.chooseFromMenu('edit.undo');
  await app.chooseFromMenu('edit.undo');
  await expect(evidence.slots('agrees')).toHaveCount(2);
  for (const [slot, words] of [SUM, QUOTE].entries()) {
    await evidence.slots('agrees').nth(slot).click();
    await expect(evidence.claim(words)).toContainText('Confirmed by Nela Forsyth');
    await expect(evidence.claim(words)).not.toContainText('Lapsed');
  }

  const folder = join(profile, 'reports');
  await mkdir(folder);
  await app.answerOpenDialogs([folder]);
  await app.inspector.show('Preflight');
  await evidence.preflight.getByRole('button', { name: 'Annotated copy…' }).click();
  await expect(app.messages).toContainText('Written:');
  await expectAnnotatedCopy(folder);
});

test('by keyboard: the same without a mouse', async ({
  app,
  evidence,
  viewer,
  filed,
  site,
  profile,
}) => {
  test.slow();
  const { page, editor } = app;
  const press = async (key: string, times = 1) => {
    for (let done = 0; done < times; done += 1) await page.keyboard.press(key);
  };
  await app.answerOpenDialogs([filed]);
  await press('ControlOrMeta+Shift+o');
  const choose = app.dialog(/^Import$/).getByRole('button', { name: 'Choose files…' });
  await choose.waitFor();
  await tabTo(choose);
  await press('Enter');
  await expect(editor.headline).toHaveText(HEADLINE);

  for (const { path, title } of SOURCES) {
    await press('ControlOrMeta+Shift+a');
    await expect(evidence.attachBox).toBeFocused();
    await page.keyboard.insertText(site.address(path));
    await press('Enter');
    await expect(evidence.source(title)).toContainText('Saved');
  }
  await expectUnsupported(evidence);

  // The sum: the second sentence without evidence, after the standfirst.
  await press('F4', 2);
  const sumSentence = (await editor.paragraphs.first().innerText()).trim();
  await expect(evidence.tab.getByRole('region', { name: 'Sentence' })).toContainText(sumSentence);
  await press('ArrowLeft');
  await press('ArrowRight', sumSentence.indexOf(SUM));
  await press('Shift+ArrowRight', SUM.length);
  await press('ControlOrMeta+Shift+l');
  await expect(viewer.text).toBeFocused();
  await press('ArrowDown', 3);
  await expect(viewer.actions).toContainText(SUM_PASSAGE);
  await press('ControlOrMeta+Alt+l');
  await expect(evidence.slots('agrees')).toHaveCount(1);
  await press('Escape');
  await expect(editor.text).toBeFocused();
  await press('ControlOrMeta+Alt+k');
  await expect(evidence.claim(SUM)).toContainText('Confirmed by Nela Forsyth');

  // The quote: the next sentence; the source is changed with the choice at the head of the viewer.
  await press('F4');
  await press('ArrowLeft');
  await press('Shift+ArrowRight', QUOTE.length);
  await press('F6');
  await expect(viewer.text).toBeFocused();
  await tabTo(viewer.choice, 'Shift+Tab');
  await press('Enter');
  await press('ArrowDown');
  await press('Enter');
  await expect(viewer.text).toContainText(QUOTE_PASSAGE);
  await expect(viewer.text).toBeFocused();
  await press('ArrowDown', 4);
  await expect(viewer.actions).toContainText(QUOTE_PASSAGE);
  await press('ControlOrMeta+Alt+l');
  await expect(evidence.slots('agrees')).toHaveCount(2);
  await press('Escape');
  await expect(editor.text).toBeFocused();
  await press('ControlOrMeta+Alt+k');
  await expect(evidence.claim(QUOTE)).toContainText('Confirmed by Nela Forsyth');

  await press('ArrowLeft');
  await press('ArrowRight', QUOTE.indexOf('gentler'));
  await press('Shift+ArrowRight', 'gentler'.length);
  await page.keyboard.type('harsher');
  await expectQuoteDiffers(evidence);

  // Back to the sum: to the end of the paragraph before, and on to the digit.
  const digit = sumSentence.indexOf(SUM) + SUM.indexOf('6');
  await press('ArrowLeft', CHANGED_QUOTE.indexOf('harsher') + 'harsher'.length + 1);
  await press('ArrowLeft', sumSentence.length - digit);
  await press('Shift+ArrowRight');
  await page.keyboard.type('7');
  await expectSumDiffers(evidence);
  await expect(evidence.slots('differs')).toHaveCount(2);

  await press('ControlOrMeta+z', 2);
  await expect(evidence.slots('agrees')).toHaveCount(2);
  await expect(evidence.claim(QUOTE)).toContainText('Confirmed by Nela Forsyth');
  await expect(evidence.claim(QUOTE)).not.toContainText('Lapsed');

  const folder = join(profile, 'reports');
  await mkdir(folder);
  await app.answerOpenDialogs([folder]);
  await press('ControlOrMeta+k');
  await page.keyboard.type('Export the annotated copy…');
  await expect(page.getByRole('menuitem').first()).toContainText('annotated copy');
  await press('Enter');
  await expect(app.messages).toContainText('Written:');
  await expectAnnotatedCopy(folder);
});

/** Every sentence that asks for evidence has an empty slot; F4 and the Evidence tab say why. */
async function expectUnsupported(evidence: EvidencePage): Promise<void> {
  await expect(evidence.emptySlots).toHaveCount(5);
}

async function expectSumDiffers(evidence: EvidencePage): Promise<void> {
  const card = evidence.claim(CHANGED_SUM);
  await expect(card).toContainText('differs');
  await expect(card).toContainText('Lapsed: the words changed since.');
  await expect(differenceIn(card, 'Figure')).toHaveText(['$56.2 billion', '$57.2 billion']);
}

/** The words on both sides of a difference: those of the source, then those of the article. */
function differenceIn(card: Locator, kind: string): Locator {
  return card.getByRole('listitem').filter({ hasText: kind }).locator('q');
}

async function expectQuoteDiffers(evidence: EvidencePage): Promise<void> {
  const card = evidence.claim(CHANGED_QUOTE);
  await expect(card).toContainText('differs');
  await expect(card).toContainText('Lapsed: the words changed since.');
  await expect(differenceIn(card, 'Word')).toHaveText(['gentler', 'harsher']);
}

/** Moves the focus with Tab until it is on a control; more than a window of them is a failure. */
async function tabTo(control: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await control.page().keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

async function expectAnnotatedCopy(folder: string): Promise<void> {
  const [name, ...others] = (await readdir(folder)).filter((file) => !file.startsWith('.'));
  expect(others).toEqual([]);
  expect(name).toMatch(/^storm-repairs.*\.annotated\.html$/);
  const copy = await readFile(join(folder, name ?? ''), 'utf8');
  for (const { title } of [ESTIMATE, SPEECH]) expect(copy).toContain(title);
  for (const words of [SUM_PASSAGE, QUOTE_PASSAGE, QUOTE, SUM]) expect(copy).toContain(words);
  expect(copy).toContain('Nela Forsyth');
  expect(copy).not.toContain('<script');
}
