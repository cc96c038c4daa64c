/**
 * Which part of a page an element opens: its navigation, comments, footer, headings and
 * captions. Evidence found outside the body is warned of, so the guess is a label, never a filter.
 */
import type { Segment } from '../../evidence/projection.ts';
import { classesOf, type HtmlElement } from '../../import/html/tree.ts';

/** Kind of a stretch of a page. */
export type SegmentKind = Segment['kind'];

const COMMENTS =
  /^(?:comments?|comment-?list|comments?-(?:area|section|wrap(?:per)?|container|thread|body)|disqus_thread|respond|replies)$/i;

const FURNITURE =
  /^(?:nav|navbar|navigation|(?:site|main|primary|secondary)-nav(?:igation)?|menu|breadcrumbs?|pagination|skip-link|share|social(?:-links)?|related(?:-posts|-articles)?|newsletter(?:-signup)?|cookie-(?:banner|notice|consent)|advert(?:isement)?|ad-slot|promo)$/i;

const NAVIGATION_ROLES = new Set(['navigation', 'menu', 'menubar', 'banner', 'search']);

/** Elements that hold the article itself, inside which headers and footers are its own. */
const ARTICLE_PARTS = new Set(['article', 'main', 'blockquote', 'figure']);

/** The kind of everything below an element, given the kind around it. */
export function kindWithin(
  element: HtmlElement,
  around: SegmentKind,
  insideArticle: boolean,
): SegmentKind {
  if (/^h[1-6]$/.test(element.name)) return around === 'body' ? 'heading' : around;
  if (element.name === 'figcaption' || element.name === 'caption') return 'caption';
  if (around !== 'body') return around;
  if (element.name === 'html' || element.name === 'body' || element.name === 'main') return 'body';
  if (element.name === 'nav' || NAVIGATION_ROLES.has(element.attributes.role ?? ''))
    return 'navigation';
  if (element.name === 'footer' || element.attributes.role === 'contentinfo')
    return insideArticle ? 'body' : 'footer';
  if (element.name === 'header' && !insideArticle) return 'navigation';
  return kindByName(element);
}

function kindByName(element: HtmlElement): SegmentKind {
  const names = [...classesOf(element), element.attributes.id ?? ''];
  if (names.some((name) => COMMENTS.test(name))) return 'comment';
  return names.some((name) => FURNITURE.test(name)) ? 'navigation' : 'body';
}

/** Whether what is below an element belongs to an article or quotation of the page. */
export function holdsArticle(element: HtmlElement): boolean {
  return ARTICLE_PARTS.has(element.name);
}
