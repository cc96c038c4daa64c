/** Steps that the tests about evidence begin with. */
import type { App } from '../pages/App.ts';
import type { EvidencePage } from '../pages/EvidencePage.ts';
import type { SourceViewerPage } from '../pages/SourceViewerPage.ts';
import { HEADLINE, SOURCES } from './grid-story.ts';
import { dragOver } from './select-words.ts';
import type { Site } from './sites.ts';
import { expect } from './test.ts';

/** Opens the filed article through the menu and the system's dialog. */
export async function openFiled(app: App, filed: string): Promise<void> {
  await app.answerOpenDialogs([filed]);
  await app.chooseFromMenu('file.import');
  await app
    .dialog(/^Import$/)
    .getByRole('button', { name: 'Choose files…' })
    .click();
  await expect(app.editor.headline).toHaveText(HEADLINE);
}

/** Attaches the three sources in the Sources tab and waits until their copies are saved. */
export async function attachSources(app: App, evidence: EvidencePage, site: Site): Promise<void> {
  await app.inspector.show('Sources');
  for (const { path, title } of SOURCES) {
    await attachAddress(evidence, site.address(path));
    await expect(evidence.source(title)).toContainText('Saved');
  }
}

/** Types an address into the attach box of the open Sources tab. */
export async function attachAddress(evidence: EvidencePage, address: string): Promise<void> {
  await evidence.attachBox.click();
  await evidence.page.keyboard.insertText(address);
  await evidence.page.keyboard.press('Enter');
}

/** Chooses a passage of a source with the mouse, opening its copy from the Sources tab. */
export async function choosePassage(
  { app, evidence, viewer }: { app: App; evidence: EvidencePage; viewer: SourceViewerPage },
  title: string,
  words: string,
): Promise<void> {
  await app.inspector.show('Sources');
  await evidence.source(title).click();
  await expect(viewer.text).toContainText(words);
  await dragOver(viewer.text, words);
  await expect(viewer.actions).toContainText(words);
}
