/** What axe finds wrong with the window by the WCAG rules that can be checked by machine. */
import AxeBuilder from '@axe-core/playwright';
import type { App } from '../pages/App.ts';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every violation as its rule and the element. */
export async function violations(app: App): Promise<string[]> {
  // The preview frame runs no scripts, so axe cannot look inside; exports have their own tests.
  // The legacy mode checks this window alone: Electron cannot open the blank page axe wants.
  const builder = new AxeBuilder({ page: app.page }).setLegacyMode(true);
  // A palette's menu scrolls with the arrow keys pressed in its field, which axe cannot know.
  const found = await builder
    .withTags(STANDARD)
    .disableRules(['scrollable-region-focusable'])
    .exclude('iframe')
    .analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
