/**
 * Finds the article in a saved web page. What surrounds it goes to the report, part by part, so
 * that an editor can fetch back what was article after all.
 */
import { droppedNote, type Note } from '../notes.ts';
import { isBox } from './boxes.ts';
import { isPullQuote } from './quotes.ts';
import {
  classesOf,
  elementsIn,
  findElement,
  type HtmlElement,
  type HtmlNode,
  withChildren,
} from './tree.ts';
import { visibleText } from './visible-text.ts';

/** The part of a page that is the article, and notes on the rest. */
export type ArticlePart = { readonly root: HtmlElement; readonly notes: readonly Note[] };

const FURNITURE = /^(?:nav|aside|form|dialog|footer|search)$/;
const FURNITURE_ROLE = /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert)$/;
const FURNITURE_CLASS =
  /^(?:nav(?:bar|igation)?|sidebar|breadcrumbs?|share(?:-?(?:bar|tools|buttons))?|social(?:-?(?:share|links))?|related(?:-?(?:articles|posts|content))?|newsletter(?:-?signup)?|advert(?:isement)?|ad-?slot|cookie-?(?:banner|notice)|comments?(?:-?(?:area|list|section))?|skip-?link|screen-reader-text)$/i;

/** Smallest share of the page's words that an article element must hold to be believed. */
const ARTICLE_SHARE = 0.3;

/** Chooses the article and reports everything else. */
export function articlePart(page: HtmlElement): ArticlePart {
  const body = findElement(page, (candidate) => candidate.name === 'body') ?? page;
  const notes: Note[] = [];
  const cleaned = withChildren(body, withoutFurniture(body.children, false, notes));
  const chosen = chooseArticle(cleaned);
  if (chosen === cleaned) return { root: cleaned, notes };
  const title = outsideTitle(cleaned, chosen);
  const outside = outsideTexts(cleaned, chosen, title);
  const root = title === null ? chosen : withChildren(chosen, [title, ...chosen.children]);
  const reason = 'This stands outside the article on its page.';
  return { root, notes: [...notes, ...outside.map((text) => droppedNote('page', text, reason))] };
}

function withoutFurniture(
  nodes: readonly HtmlNode[],
  inArticle: boolean,
  notes: Note[],
): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (node.kind === 'text') return [node];
    if (isFurniture(node, inArticle)) {
      const text = visibleText(node);
      const reason = `A part of the page around the article (${node.attributes.role ?? node.name}) was left out.`;
      if (text !== '') notes.push(droppedNote('page', text, reason));
      return [];
    }
    const inside = inArticle || node.name === 'article' || node.name === 'main';
    return [withChildren(node, withoutFurniture(node.children, inside, notes))];
  });
}

function isFurniture(node: HtmlElement, inArticle: boolean): boolean {
  if (FURNITURE.test(node.name) || FURNITURE_ROLE.test(node.attributes.role ?? '')) {
    return !isBox(node) && !isPullQuote(node);
  }
  if (node.name === 'header' && !inArticle) return findElement(node, isTitle) === null;
  return classesOf(node).some((name) => FURNITURE_CLASS.test(name));
}

function chooseArticle(body: HtmlElement): HtmlElement {
  const all = visibleText(body).length;
  const articles = [...elementsIn(body)].filter((candidate) => candidate.name === 'article');
  const main = findElement(body, (c) => c.name === 'main' || c.attributes.role === 'main');
  const sized = [...articles, ...(main === null ? [] : [main])].map((candidate) => ({
    candidate,
    size: visibleText(candidate).length,
  }));
  const enough = sized.filter(({ size }) => size >= all * ARTICLE_SHARE);
  const best = enough
    .filter(({ candidate }) => candidate.name === 'article')
    .sort((a, b) => b.size - a.size)[0];
  return (best ?? enough[0])?.candidate ?? body;
}

function isTitle(candidate: HtmlElement): boolean {
  return candidate.name === 'h1';
}

/** A single top-level heading above the article element is its headline. */
function outsideTitle(body: HtmlElement, chosen: HtmlElement): HtmlElement | null {
  if (findElement(chosen, isTitle) !== null) return null;
  const titles = [...elementsIn(body)].filter(isTitle);
  return titles.length === 1 ? (titles[0] ?? null) : null;
}

/** Texts before and after the chosen element, one for each branch beside it. */
function outsideTexts(body: HtmlElement, chosen: HtmlElement, title: HtmlElement | null): string[] {
  return body.children.flatMap((child): string[] => {
    if (child === chosen || child === title) return [];
    const holds = child.kind === 'element' && holdsOne(child, chosen, title);
    if (holds) return outsideTexts(child, chosen, title);
    const text = visibleText(child);
    return text === '' ? [] : [text];
  });
}

function holdsOne(parent: HtmlElement, chosen: HtmlElement, title: HtmlElement | null): boolean {
  return findElement(parent, (candidate) => candidate === chosen || candidate === title) !== null;
}
