/**
 * Finds the notes of a page, whatever program made it: a link, and further down a block that links
 * back. An entry of a source list that is cited this way is one of them, and stays where it is.
 */
import { isSourcesTitle } from '../recogniser/titles.ts';
import { fragment, isInside, place, type TreeIndex } from './note-tree.ts';
import { elementsIn, type HtmlElement, isBlockName, withoutNodes } from './tree.ts';
import { visibleText } from './visible-text.ts';

const NOTE_CONTAINER =
  /(?:foot|end)note(?!s|-?list)|\b[fe]dn\d|\bftn\d|\b_?edn\d|sd(?:foot|end)note\d/i;

/** A section that links back to a table of contents is longer than any note. */
const LONGEST_NOTE = 4000;

/** Comments of Google Docs and Word link like footnotes but are the newsroom's own. */
const COMMENT = /cmnt|msocom|comment/i;

/** A link and its note; `listed` when the note is an entry of a source list, which stays. */
export type FoundNote = {
  readonly link: HtmlElement;
  readonly body: HtmlElement;
  readonly backs: readonly HtmlElement[];
  readonly text: string;
  readonly whole: string;
  readonly comment: boolean;
  readonly listed: boolean;
};

/** The note a link refers to, when the note links back and stands after it. */
export function noteOf(link: HtmlElement, index: TreeIndex): FoundNote | null {
  const target = index.byId.get(fragment(link));
  if (target === undefined || place(target, index) <= place(link, index)) return null;
  const body = containerOf(target, index);
  if (body === null || isInside(link, body, index)) return null;
  const back = [target, ...elementsIn(body)].find(
    (candidate) => candidate.name === 'a' && pointsTo(candidate, link, index),
  );
  if (back === undefined || place(back, index) < place(link, index)) return null;
  if (visibleText(body).length > LONGEST_NOTE) return null;
  const backs = [target, ...elementsIn(body)].filter((inner) => index.links.has(inner));
  const rest = visibleText(withoutNodes(body, new Set(backs))).replaceAll('\n', ' ');
  const text = rest.replace(/^\s*[\])}.:]+\s*/, '').trim();
  const whole = `${backs.map(visibleText).join(' ')} ${rest}`.trim();
  const comment = COMMENT.test(`${fragment(link)} ${body.attributes.class ?? ''}`);
  const listed = !comment && isInSourceList(body, index);
  return { link, body, backs, text, whole, comment, listed };
}

/** Whether an element stands in a bibliography: by its role, or below a title that says so. */
function isInSourceList(body: HtmlElement, index: TreeIndex): boolean {
  let current = body;
  let parent = index.parents.get(current);
  while (parent !== undefined) {
    if (parent.attributes.role === 'doc-bibliography') return true;
    const above = parent.children
      .slice(0, parent.children.indexOf(current))
      .findLast((child) => child.kind === 'element');
    if (above !== undefined && /^h[1-6]$/.test(above.name)) {
      return isSourcesTitle(visibleText(above));
    }
    current = parent;
    parent = index.parents.get(current);
  }
  return false;
}

/** Whether a link leads to another element or to something that wraps it closely. */
function pointsTo(back: HtmlElement, link: HtmlElement, index: TreeIndex): boolean {
  const target = fragment(back) === '' ? undefined : index.byId.get(fragment(back));
  if (target === undefined) return false;
  let current: HtmlElement | undefined = link;
  for (let step = 0; step < 3 && current !== undefined; step += 1) {
    if (current === target) return true;
    current = index.parents.get(current);
  }
  return false;
}

/** The block that is the note: the nearest one, or a container made for a single note. */
function containerOf(target: HtmlElement, index: TreeIndex): HtmlElement | null {
  let body: HtmlElement | undefined = target;
  while (body !== undefined && !isBlockName(body.name)) body = index.parents.get(body);
  if (body === undefined || !/^(?:p|li|div|dd|aside)$/.test(body.name)) return null;
  const parent = index.parents.get(body);
  if (parent?.name === 'li') return parent;
  const marked = `${parent?.attributes.id ?? ''} ${parent?.attributes.class ?? ''} ${parent?.attributes.style ?? ''}`;
  return parent?.name === 'div' && NOTE_CONTAINER.test(marked) ? parent : body;
}
