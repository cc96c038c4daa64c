/**
 * HTML to text and readable view. Parsing runs nothing of the page, and what is too deep or too
 * much loses its structure, never its words.
 */
import { FILE_LIMITS, parseHtml } from '../../import/html/parse.ts';
import type { HtmlElement } from '../../import/html/tree.ts';
import { isTooLong, type Projected } from '../projected.ts';
import { mainElement, soleHeadline } from './main-content.ts';
import { PageWalk } from './page-walk.ts';

/** Name and version; the version changes whenever the same bytes would give another text. */
const HTML_PROJECTOR = 'html 1';

/** A projected page, with its parsed tree for those who read metadata from it. */
export type ProjectedPage = Projected & { readonly root: HtmlElement };

/** Projects a page; `projector` is another name when the HTML was made from something else. */
export function projectHtml(html: string, projector: string = HTML_PROJECTOR): ProjectedPage {
  const { root } = parseHtml(html, FILE_LIMITS);
  const main = [mainElement(root), soleHeadline(root)].filter((found) => found !== null);
  const { projection, readable } = new PageWalk(projector, new Set(main)).walk(root);
  return { projection, readable: isTooLong(projection) ? null : readable, root };
}
