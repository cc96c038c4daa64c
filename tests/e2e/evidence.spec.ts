/**
 * From a filed article to its annotated copy: sources attached and saved, words linked to their
 * passages, decisions that lapse with a changed digit or word and return with Undo. Once by mouse
 * and once by keyboard alone.
 */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { App } from './pages/App.ts';
import type { EvidencePage } from './pages/EvidencePage.ts';
import type { SourceViewerPage } from './pages/SourceViewerPage.ts';
import { attachSources, choosePassage, openFiled } from './support/evidence-steps.ts';
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
  await openFiled(app, filed);
  await attachSources(app, evidence, site);
  await expectUnsupported(evidence);

  const linked = [
    {
      title: ESTIMATE.title,
      passage: SUM_PASSAGE,
      paragraph: editor.paragraphs.first(),
      words: SUM,
    },
    {
      title: SPEECH.title,
      passage: QUOTE_PASSAGE,
      paragraph: editor.paragraphs.nth(1),
      words: QUOTE,
    },
  ];
  for (const [slot, { title, passage, paragraph, words }] of linked.entries()) {
    await choosePassage({ app, evidence, viewer }, title, passage);
    await dragOver(paragraph, words);
    await viewer.action('Link').click();
    await evidence.slots('agrees').nth(slot).click();
    await evidence.claim(words).getByRole('button', { name: 'Record the decision' }).click();
    await expect(evidence.claim(words)).toContainText('Confirmed by Nela Forsyth');
  }

  await dragOver(editor.paragraphs.first(), '6');
  await page.keyboard.type('7');
  await expectSumDiffers(evidence);
  await dragOver(editor.paragraphs.nth(1), 'gentler');
  await page.keyboard.insertText('harsher');
  await expectQuoteDiffers(evidence);
  await expect(evidence.slots('differs')).toHaveCount(2);

  await app.chooseFromMenu('edit.undo');
  await app.chooseFromMenu('edit.undo');
  await expect(evidence.slots('agrees')).toHaveCount(2);
  for (const [slot, { words }] of linked.entries()) {
    await evidence.slots('agrees').nth(slot).click();
    await expectConfirmed(evidence, words);
  }

  const folder = await answerWithFolder(app, profile);
  await app.inspector.show('Preflight');
  await evidence.preflight.getByRole('button', { name: 'Annotated copy…' }).click();
  await expectAnnotatedCopy(app, folder);
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
  await openByKeys(app, filed);
  for (const { path, title } of SOURCES) {
    await press(page, 'ControlOrMeta+Shift+a');
    await expect(evidence.attachBox).toBeFocused();
    await page.keyboard.insertText(site.address(path));
    await press(page, 'Enter');
    await expect(evidence.source(title)).toContainText('Saved');
  }
  await expectUnsupported(evidence);

  // The sum is in the second sentence without evidence, after the standfirst.
  const sumSentence = (await editor.paragraphs.first().innerText()).trim();
  await press(page, 'F4', 2);
  await expect(evidence.tab.getByRole('region', { name: 'Sentence' })).toContainText(sumSentence);
  await selectInSentence(page, sumSentence, SUM);
  await press(page, 'ControlOrMeta+Shift+l');
  await linkByKeys({ app, evidence, viewer }, { words: SUM, passage: SUM_PASSAGE, step: 3 });

  // The quote is in the next one; its source is chosen at the head of the viewer.
  await press(page, 'F4');
  await selectInSentence(page, QUOTE, QUOTE);
  await press(page, 'F6');
  await tabTo(viewer.choice, 'Shift+Tab');
  for (const key of ['Enter', 'ArrowDown', 'Enter']) await press(page, key);
  await expect(viewer.text).toContainText(QUOTE_PASSAGE);
  await linkByKeys({ app, evidence, viewer }, { words: QUOTE, passage: QUOTE_PASSAGE, step: 4 });

  await selectInSentence(page, QUOTE, 'gentler');
  await page.keyboard.insertText('harsher');
  await expectQuoteDiffers(evidence);
  // Back to the sum: to the end of the paragraph before, and on to the digit.
  await press(page, 'ArrowLeft', CHANGED_QUOTE.indexOf('harsher') + 'harsher'.length + 1);
  await press(page, 'ArrowLeft', sumSentence.length - sumSentence.indexOf('6'));
  await press(page, 'Shift+ArrowRight');
  await page.keyboard.type('7');
  await expectSumDiffers(evidence);
  await expect(evidence.slots('differs')).toHaveCount(2);

  await press(page, 'ControlOrMeta+z');
  await expectConfirmed(evidence, SUM);
  await press(page, 'ControlOrMeta+z');
  await expectConfirmed(evidence, QUOTE);
  await expect(evidence.slots('agrees')).toHaveCount(2);

  const folder = await answerWithFolder(app, profile);
  await press(page, 'ControlOrMeta+k');
  await page.keyboard.type('Export the annotated copy…');
  await expect(page.getByRole('menuitem').first()).toContainText('annotated copy');
  await press(page, 'Enter');
  await expectAnnotatedCopy(app, folder);
});

async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let done = 0; done < times; done += 1) await page.keyboard.press(key);
}

async function openByKeys(app: App, filed: string): Promise<void> {
  await app.answerOpenDialogs([filed]);
  await press(app.page, 'ControlOrMeta+Shift+o');
  const choose = app.dialog(/^Import$/).getByRole('button', { name: 'Choose files…' });
  await choose.waitFor();
  await tabTo(choose);
  await press(app.page, 'Enter');
  await expect(app.editor.headline).toHaveText(HEADLINE);
}

/** Selects words of the sentence whose beginning the selection has. */
async function selectInSentence(page: Page, sentence: string, words: string): Promise<void> {
  await press(page, 'ArrowLeft');
  await press(page, 'ArrowRight', sentence.indexOf(words));
  await press(page, 'Shift+ArrowRight', words.length);
}

/** Steps to a sentence of the source, links it to the selected words and confirms the claim. */
async function linkByKeys(
  { app, evidence, viewer }: { app: App; evidence: EvidencePage; viewer: SourceViewerPage },
  { words, passage, step }: { words: string; passage: string; step: number },
): Promise<void> {
  const { page, editor } = app;
  await expect(viewer.text).toBeFocused();
  await press(page, 'ArrowDown', step);
  await expect(viewer.actions).toContainText(passage);
  await press(page, 'ControlOrMeta+Alt+l');
  await expect(evidence.claim(words)).toContainText('agrees');
  await press(page, 'Escape');
  await expect(editor.text).toBeFocused();
  await press(page, 'ControlOrMeta+Alt+k');
  await expectConfirmed(evidence, words);
}

/** An empty folder, which the system's next dialog answers with. */
async function answerWithFolder(app: App, profile: string): Promise<string> {
  const folder = join(profile, 'reports');
  await mkdir(folder);
  await app.answerOpenDialogs([folder]);
  return folder;
}

async function expectConfirmed(evidence: EvidencePage, words: string): Promise<void> {
  await expect(evidence.claim(words)).toContainText('agrees');
  await expect(evidence.claim(words)).toContainText('Confirmed by Nela Forsyth');
  await expect(evidence.claim(words)).not.toContainText('Lapsed');
}

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

async function expectAnnotatedCopy(app: App, folder: string): Promise<void> {
  await expect(app.messages).toContainText('Written:');
  const [name, ...others] = (await readdir(folder)).filter((file) => !file.startsWith('.'));
  expect(others).toEqual([]);
  expect(name).toMatch(/^storm-repairs.*\.annotated\.html$/);
  const copy = await readFile(join(folder, name ?? ''), 'utf8');
  for (const { title } of [ESTIMATE, SPEECH]) expect(copy).toContain(title);
  for (const words of [SUM_PASSAGE, QUOTE_PASSAGE, QUOTE, SUM]) expect(copy).toContain(words);
  expect(copy).toContain('Nela Forsyth');
  expect(copy).not.toContain('<script');
}
