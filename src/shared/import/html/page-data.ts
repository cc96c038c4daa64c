/**
 * What a page says about its article in data for machines: JSON-LD NewsArticle first, then
 * OpenGraph and plain meta tags; and which words of its source list are publisher and date.
 */
import { z } from 'zod';
import { type Author, languageTag } from '../../article/model.ts';
import type { FiledFacts } from '../filed.ts';
import { articleData } from './json-ld.ts';
import { classesOf, elementsIn, findElement, type HtmlElement } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** Facts of a page, its own address, and the text of its title element. */
export type PageData = {
  readonly facts: FiledFacts;
  readonly base: string;
  readonly title: string;
};

/** Reads the head of a page; absent facts are left out. */
export function pageData(page: HtmlElement): PageData {
  const meta = metaTags(page);
  const data = articleData(page);
  const title = textIn(findElement(page, (candidate) => candidate.name === 'title'));
  const html = findElement(page, (candidate) => candidate.name === 'html');
  const language = languageTag.safeParse(html?.attributes.lang ?? data.language).data;
  const headline = data.headline ?? meta.get('og:title');
  const description = data.description ?? meta.get('og:description') ?? meta.get('description');
  const authors = data.authors ?? metaAuthors(meta.get('author') ?? meta.get('article:author'));
  const date = publishedDay(data.published ?? meta.get('article:published_time'));
  const tags = data.tags ?? [];
  const sourceDetails = markedDetails(page);
  return {
    title,
    base: meta.get('base') ?? meta.get('canonical') ?? meta.get('og:url') ?? '',
    facts: {
      ...(headline === undefined ? {} : { headline }),
      ...(description === undefined ? {} : { description: description.slice(0, 1000) }),
      ...(language === undefined ? {} : { language }),
      ...(authors.length === 0 ? {} : { authors }),
      ...(date === undefined ? {} : { date }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(sourceDetails.length === 0 ? {} : { sourceDetails }),
    },
  };
}

function metaTags(page: HtmlElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const source of elementsIn(page)) {
    const { content, href, rel } = source.attributes;
    const name = source.attributes.property ?? source.attributes.name;
    const value = content?.trim() ?? '';
    if (source.name === 'meta' && name !== undefined && value !== '') {
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
    }
    if (source.name === 'link' && rel === 'canonical' && href !== undefined)
      found.set('canonical', href);
    if (source.name === 'base' && href !== undefined) found.set('base', href);
  }
  return found;
}

function textIn(source: HtmlElement | null): string {
  const texts = source?.children.map((child) => (child.kind === 'text' ? child.text : '')) ?? [];
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** Addresses of profiles are not names. */
function metaAuthors(text: string | undefined): Author[] {
  if (text === undefined || /^https?:/.test(text)) return [];
  return text
    .split(/\s*(?:,|;|\sand\s)\s*/)
    .filter((name) => name !== '' && name.length <= 200)
    .map((name): Author => ({ name, role: 'reporter' }));
}

/** Publisher and date of each source, as our own pages mark them. */
function markedDetails(page: HtmlElement): string[] {
  return [...elementsIn(page)]
    .filter((source) => classesOf(source).includes('source-details'))
    .map((source) => visibleText(source).replace(/\s+/g, ' ').trim())
    .filter((details) => details !== '');
}

function publishedDay(time: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(time ?? '')?.[0];
  return z.iso.date().safeParse(day).data;
}
