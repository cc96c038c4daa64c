/**
 * Picks the element that most likely holds the story of a page: the one whose paragraphs have
 * the most text, with links counting against it. Only a view flag rests on this, never evidence.
 */
import { elementsIn, type HtmlElement, isBlockName } from '../../import/html/tree.ts';
import { isHidden } from './hidden.ts';
import { kindWithin } from './segment-kind.ts';

/** Text shorter than this says nothing about where the story is. */
const MEANINGFUL = 25;

/** How much of a paragraph counts for its parent, grandparent and great-grandparent. */
const SHARES = [1, 0.5, 0.25] as const;

/** The main element of a page, or null when nothing on it reads like a story. */
export function mainElement(root: HtmlElement): HtmlElement | null {
  const scores = new Map<HtmlElement, number>();
  const parents = new Map<HtmlElement, HtmlElement>();
  collect(root, [], scores, parents);
  let best: HtmlElement | null = null;
  for (const [candidate, score] of scores) {
    if (best === null || score > (scores.get(best) ?? 0)) best = candidate;
  }
  return best === null ? null : widened(best, parents);
}

function collect(
  element: HtmlElement,
  ancestors: readonly HtmlElement[],
  scores: Map<HtmlElement, number>,
  parents: Map<HtmlElement, HtmlElement>,
): void {
  if (isHidden(element)) return;
  if (kindWithin(element, 'body', false) !== 'body' && element.name !== 'header') return;
  const length = ownText(element, true);
  if (length >= MEANINGFUL && isBlockName(element.name)) {
    const holders =
      element.name === 'p' || element.name === 'pre' ? ancestors : [element, ...ancestors];
    SHARES.forEach((share, index) => {
      const holder = holders[index];
      if (holder !== undefined) scores.set(holder, (scores.get(holder) ?? 0) + length * share);
    });
  }
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    parents.set(child, element);
    collect(child, [element, ...ancestors.slice(0, 2)], scores, parents);
  }
}

/** Characters directly in an element or its inline children, those of links left out. */
function ownText(element: HtmlElement, top: boolean): number {
  let length = 0;
  for (const child of element.children) {
    if (child.kind === 'text') length += child.text.trim().length;
    else if (!isBlockName(child.name) && child.name !== 'a' && !isHidden(child))
      length += ownText(child, false);
  }
  return top || length > 0 ? length : 0;
}

/** The article or main element around the best one, so that the headline is part of it. */
function widened(best: HtmlElement, parents: ReadonlyMap<HtmlElement, HtmlElement>): HtmlElement {
  for (let at: HtmlElement | undefined = best; at !== undefined; at = parents.get(at)) {
    if (at.name === 'article' || at.name === 'main' || at.attributes.role === 'main') return at;
  }
  return best;
}

/** The page's headline when it has exactly one top heading, or null. */
export function soleHeadline(root: HtmlElement): HtmlElement | null {
  const headlines = [...elementsIn(root)].filter(
    (element) => element.name === 'h1' && !isHidden(element),
  );
  return headlines.length === 1 ? (headlines[0] ?? null) : null;
}
