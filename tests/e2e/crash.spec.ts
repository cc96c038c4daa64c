/**
 * Kills the application while somebody types, again and again, and opens it each time on the
 * same profile: every word that the save light had acknowledged must be there.
 */
import type { Page } from '@playwright/test';
import { App } from './pages/App.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

const HEADLINE = 'The crash test';
const ROUNDS = 20;
const ROUND_MARK = /\[acknowledged (\d+)\]/;

/** Longest time a round types before the kill, in milliseconds. */
const LONGEST_ROUND = 3000;

/** Words typed in one go, and the pause after them in milliseconds, as people pause. */
const WORDS_AT_ONCE = 5;
const PAUSE = 350;

test('no acknowledged word is lost when the process is killed', async ({ launch }) => {
  test.setTimeout(ROUNDS * 15_000);
  const first = await launch();
  await startPiece(new App(first));
  await first.kill();

  let acknowledged = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const running = await launch();
    const app = await reopenPiece(running);
    const text = await app.editor.body.innerText();
    expect(missingWords(text, acknowledged), `lost in round ${round - 1}`).toEqual([]);
    acknowledged = await typeUntilKilled(app, lastWord(text), running.kill);
  }
  expect(acknowledged, 'the save light hardly ever acknowledged a word').toBeGreaterThan(ROUNDS);

  const app = await reopenPiece(await launch());
  expect(missingWords(await app.editor.body.innerText(), acknowledged)).toEqual([]);
});

async function startPiece(app: App): Promise<void> {
  await app.waitUntilUsable();
  await app.startPiece();
  await app.editor.headline.click();
  await app.page.keyboard.type(HEADLINE);
  await app.library.row(HEADLINE).waitFor();
}

async function reopenPiece(running: RunningApp): Promise<App> {
  const app = new App(running);
  await app.waitUntilUsable();
  await app.library.open(HEADLINE);
  await app.editor.headline.filter({ hasText: HEADLINE }).waitFor();
  return app;
}

/**
 * Types numbered words after number `before` until a moment chosen by chance, and kills the
 * process at it. Returns the number of the last word that the save light had acknowledged.
 */
async function typeUntilKilled(
  app: App,
  before: number,
  kill: () => Promise<void>,
): Promise<number> {
  let acknowledged = before;
  let next = before + 1;
  let isKilled = false;
  app.page.on('console', (message) => {
    const found = ROUND_MARK.exec(message.text())?.[1];
    if (found !== undefined && !isKilled) acknowledged = Math.max(acknowledged, Number(found));
  });
  await reportAcknowledged(app.page);
  await app.editor.body.click();
  await app.page.keyboard.press('ControlOrMeta+End');
  const moment = Math.round(Math.random() * LONGEST_ROUND);
  console.info(`typing after word ${before}, killed after ${moment} ms`);
  const killed = new Promise<void>((resolve) =>
    setTimeout(() => {
      isKilled = true;
      resolve(kill());
    }, moment),
  );
  try {
    while (!isKilled) {
      await app.page.keyboard.type(`word${next} `);
      if (next % WORDS_AT_ONCE === 0) await app.page.waitForTimeout(PAUSE);
      next += 1;
    }
  } catch (error) {
    if (!isKilled) throw error;
  }
  await killed;
  return acknowledged;
}

/**
 * The page says on its console up to which word the text is safe whenever the light turns to
 * "saved". Only then: a word that is typed later stands beside the old light for a moment.
 */
async function reportAcknowledged(page: Page): Promise<void> {
  await page.evaluate(() => {
    const report = (changes: readonly MutationRecord[]) => {
      const turned = changes.some(
        ({ target, oldValue }) =>
          oldValue !== 'saved' &&
          target instanceof Element &&
          target.getAttribute('data-save-state') === 'saved',
      );
      if (!turned) return;
      const numbers = document.querySelector('[data-node="body"]')?.textContent?.match(/word\d+ /g);
      const last = numbers?.at(-1);
      if (last !== undefined) console.info(`[acknowledged ${last.slice('word'.length).trim()}]`);
    };
    new MutationObserver(report).observe(document.body, {
      subtree: true,
      attributeFilter: ['data-save-state'],
      attributeOldValue: true,
    });
  });
}

/** The number of the last whole word; 0 when there is none. */
function lastWord(text: string): number {
  const numbers = text.match(/(?<=word)\d+(?=\s)/g) ?? [];
  return Math.max(0, ...numbers.map(Number));
}

/** The numbers up to `last` whose word is not in the text. */
function missingWords(text: string, last: number): number[] {
  const present = new Set(text.match(/word\d+/g));
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  return numbers.filter((number) => !present.has(`word${number}`));
}
