/**
 * Between offsets in a source's text and the page: every run is one element with one text node
 * and its offset in `data-start`, so that selections and highlights are exact.
 */
import type { Range } from '../../../shared/verify/text/range.ts';

/** Attribute that carries the offset of a run. */
const START = 'data-start';

/** The DOM range of a stretch; null when none of it is on the page. */
export function domRange(root: HTMLElement, { start, end }: Range): globalThis.Range | null {
  const runs = runsIn(root);
  const first = runs.find((run) => endOf(run) > start);
  const last = runs.findLast((run) => startOf(run) < end);
  if (first === undefined || last === undefined || startOf(first) > startOf(last)) return null;
  const from = first.firstChild;
  const to = last.firstChild;
  if (from === null || to === null) return null;
  const range = document.createRange();
  range.setStart(from, Math.max(0, start - startOf(first)));
  range.setEnd(to, Math.min(lengthOf(last), end - startOf(last)));
  return range;
}

/** The stretch that is selected in the page; null when nothing of the source is. */
export function selectedRange(root: HTMLElement): Range | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const runs = runsIn(root).filter((run) => range.intersectsNode(run));
  const first = runs.at(0);
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const end =
    startOf(last) + (last.contains(range.endContainer) ? range.endOffset : lengthOf(last));
  return start < end ? { start, end } : null;
}

function runsIn(root: HTMLElement): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(`[${START}]`));
}

function startOf(run: HTMLElement): number {
  return Number(run.getAttribute(START));
}

function lengthOf(run: HTMLElement): number {
  return run.textContent.length;
}

function endOf(run: HTMLElement): number {
  return startOf(run) + lengthOf(run);
}
