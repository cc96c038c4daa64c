/** Selecting words as a person does with the mouse: from their first letter to their last. */
import type { Locator } from '@playwright/test';

/** Frames without a move after which a layout counts as settled. */
const STILL_FRAMES = 15;

type Point = { readonly x: number; readonly y: number };
type Ends = { readonly from: Point; readonly to: Point };

/** Drags over the first stretch of an element that reads so; it must be on screen. */
export async function dragOver(within: Locator, words: string): Promise<void> {
  const { mouse } = within.page();
  const { from, to } = await endsOf(within, words);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 8 });
  await mouse.up();
}

/**
 * Where the first letter of words begins and their last one ends, in pixels of the window, once
 * they have stopped moving: panes that have just opened are laid out over several frames.
 */
async function endsOf(within: Locator, words: string): Promise<Ends> {
  let last = await endsNow(within, words);
  for (let still = 0; still < STILL_FRAMES; still += 1) {
    await within.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const ends = await endsNow(within, words);
    if (JSON.stringify(ends) !== JSON.stringify(last)) still = 0;
    last = ends;
  }
  return last;
}

function endsNow(within: Locator, words: string): Promise<Ends> {
  return within.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces: { node: Node; start: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      pieces.push({ node, start: text.length });
      text += node.textContent ?? '';
    }
    const at = text.indexOf(wanted);
    const place = (offset: number) => {
      const piece = pieces.findLast(({ start }) => start <= offset);
      if (at === -1 || piece === undefined) throw new Error(`"${wanted}" is not in the text.`);
      return { node: piece.node, offset: offset - piece.start };
    };
    const boxOf = (offset: number) => {
      const range = document.createRange();
      const { node, offset: inNode } = place(offset);
      range.setStart(node, inNode);
      range.setEnd(node, inNode + 1);
      return range.getBoundingClientRect();
    };
    const scrolled = place(at).node.parentElement;
    scrolled?.scrollIntoView({ block: 'center' });
    const first = boxOf(at);
    const last = boxOf(at + wanted.length - 1);
    return {
      from: { x: first.left + 0.5, y: (first.top + first.bottom) / 2 },
      to: { x: last.right - 0.5, y: (last.top + last.bottom) / 2 },
    };
  }, words);
}
