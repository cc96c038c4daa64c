/**
 * Reads the NewsArticle (or Article, BlogPosting …) that a page states as JSON-LD. The data is
 * whatever somebody's site produced, so every field is checked and wrong ones are left out.
 */
import { z } from 'zod';
import type { Author } from '../../article/model.ts';
import { elementsIn, type HtmlElement } from './tree.ts';

/** What JSON-LD said; absent fields were missing or malformed. */
export type ArticleData = {
  readonly headline?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
  readonly authors?: readonly Author[] | undefined;
  readonly tags?: readonly string[] | undefined;
};

const text = z.string().trim().min(1).optional().catch(undefined);
const person = z
  .union([z.string(), z.object({ name: z.string() }).transform((value) => value.name)])
  .transform((name) => name.trim());
const people = z.union([person.transform((name) => [name]), z.array(person)]).optional();
const words = z
  .union([z.array(z.string()), z.string().transform((list) => list.split(','))])
  .transform((list) => list.map((word) => word.trim()))
  .optional();

const article = z.object({
  headline: text,
  description: text,
  inLanguage: text,
  datePublished: text,
  author: people.catch(undefined),
  keywords: words.catch(undefined),
});

const typed = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });
const graph = z.object({ '@graph': z.array(z.unknown()) });

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** The first article that the JSON-LD of a page describes. */
export function articleData(page: HtmlElement): ArticleData {
  for (const source of elementsIn(page)) {
    if (source.name !== 'script' || source.attributes.type !== 'application/ld+json') continue;
    const json = source.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    const found = candidatesIn(parsed(json)).find(isArticle);
    if (found !== undefined) return dataOf(found);
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function candidatesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(candidatesIn);
  const inGraph = graph.safeParse(value);
  return inGraph.success ? inGraph.data['@graph'] : [value];
}

function isArticle(value: unknown): boolean {
  const found = typed.safeParse(value);
  if (!found.success) return false;
  return [found.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type));
}

function dataOf(value: unknown): ArticleData {
  const found = article.safeParse(value);
  if (!found.success) return {};
  const { headline, description, inLanguage, datePublished, author, keywords } = found.data;
  const authors = author
    ?.filter((name) => name !== '' && name.length <= 200)
    .map((name): Author => ({ name, role: 'reporter' }));
  const tags = keywords?.filter((word) => word !== '' && word.length <= 100).slice(0, 100);
  return { headline, description, language: inLanguage, published: datePublished, authors, tags };
}
