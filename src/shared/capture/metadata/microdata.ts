/** Metadata that a page states as schema.org microdata (itemprop attributes). */
import { elementsIn, type HtmlElement } from '../../import/html/tree.ts';
import { personName, uniqueNames } from './author-names.ts';
import { cleanText, type StatedFields } from './source-metadata.ts';
import { statedDate } from './stated-date.ts';

/** The fields of the first item that is an article; items inside it lend their names. */
export function microdataFields(page: HtmlElement): StatedFields {
  for (const item of elementsIn(page)) {
    if (!/schema\.org\/\w*(?:Article|Posting|Report)\b/i.test(item.attributes.itemtype ?? ''))
      continue;
    const one = (name: string) => cleanText(valuesOf(item, name)[0]);
    return {
      ...(/NewsArticle/.test(item.attributes.itemtype ?? '') ? { type: 'article-newspaper' } : {}),
      title: one('headline') ?? one('name'),
      author: uniqueNames(valuesOf(item, 'author').map(personName)),
      issued: statedDate(one('datePublished')),
      publisher: one('publisher'),
      abstract: one('description'),
      language: one('inLanguage'),
    };
  }
  return {};
}

function valuesOf(item: HtmlElement, property: string): string[] {
  const found: string[] = [];
  for (const each of elementsIn(item)) {
    if ((each.attributes.itemprop ?? '').split(/\s+/).includes(property))
      found.push(statedValue(each));
  }
  return found;
}

function statedValue(element: HtmlElement): string {
  const { content, datetime } = element.attributes;
  if (content !== undefined) return content;
  if (datetime !== undefined) return datetime;
  if ('itemscope' in element.attributes) {
    const [name] = valuesOf(element, 'name');
    if (name !== undefined) return name;
  }
  return wordsOf(element);
}

function wordsOf(element: HtmlElement): string {
  return element.children
    .map((child) => (child.kind === 'text' ? child.text : wordsOf(child)))
    .join('');
}
