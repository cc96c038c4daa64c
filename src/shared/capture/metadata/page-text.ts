/** Metadata that a page only shows: its title, top heading, byline, date, language and address. */
import { classesOf, elementsIn, findElement, type HtmlElement } from '../../import/html/tree.ts';
import { isHidden } from '../html/hidden.ts';
import { namesIn } from './author-names.ts';
import { cleanText, type StatedFields } from './source-metadata.ts';
import { statedDate } from './stated-date.ts';

/** Fields read off the page itself. */
export function pageTextFields(page: HtmlElement): StatedFields {
  const heading = findElement(page, (each) => each.name === 'h1' && !isHidden(each));
  const title = findElement(page, (each) => each.name === 'title');
  const html = findElement(page, (each) => each.name === 'html');
  const time = findElement(
    page,
    (each) => each.name === 'time' && (each.attributes.datetime ?? '') !== '',
  );
  return {
    title: cleanText(wordsOf(heading)) ?? cleanText(wordsOf(title)),
    author: bylineOf(page),
    issued: statedDate(time?.attributes.datetime),
    language: cleanText(html?.attributes.lang),
    URL: canonicalAddress(page),
  };
}

/** The address in rel=canonical when it is a complete web address. */
function canonicalAddress(page: HtmlElement): string | undefined {
  const link = findElement(
    page,
    (each) => each.name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(each.attributes.rel ?? ''),
  );
  const address = link?.attributes.href?.trim() ?? '';
  return /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}

const BYLINE = /^(?:byline|author|by-author|article-author|author-name|c-byline|entry-author)$/i;

/** The names in the first short element that is marked as a byline. */
function bylineOf(page: HtmlElement) {
  for (const each of elementsIn(page)) {
    const marked =
      /(?:^|\s)author(?:\s|$)/i.test(each.attributes.rel ?? '') ||
      classesOf(each).some((name) => BYLINE.test(name));
    if (!marked || isHidden(each)) continue;
    const words = cleanText(wordsOf(each));
    if (words !== undefined && words.length <= 150) return namesIn(withoutDate(words));
  }
  return [];
}

/** A byline often goes on with the date or the section. */
function withoutDate(words: string): string {
  return words.replace(/\s*(?:[|•·–—]|\b(?:published|updated|posted)\b|\d).*$/i, '');
}

function wordsOf(element: HtmlElement | null): string {
  if (element === null) return '';
  return element.children
    .map((child) => (child.kind === 'text' ? child.text : wordsOf(child)))
    .join(' ');
}
