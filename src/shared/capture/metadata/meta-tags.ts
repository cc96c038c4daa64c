/** Metadata in the head of a page: OpenGraph, the usual meta names, Dublin Core, Highwire tags. */
import { elementsIn, type HtmlElement } from '../../import/html/tree.ts';
import { namesIn, personName, uniqueNames } from './author-names.ts';
import { cleanText, type StatedFields } from './source-metadata.ts';
import { statedDate } from './stated-date.ts';

/** Every meta tag of a page: values by lower-case name or property, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MOST_TAGS = 1000;

/** Reads the meta tags of a page. */
export function metaTags(page: HtmlElement): MetaTags {
  const tags = new Map<string, string[]>();
  let count = 0;
  for (const { name, attributes } of elementsIn(page)) {
    if (name !== 'meta' || attributes.content === undefined) continue;
    const key = (attributes.property ?? attributes.name ?? attributes['http-equiv'])?.trim();
    count += 1;
    if (key === undefined || key === '' || count > MOST_TAGS) continue;
    tags.set(key.toLowerCase(), [...(tags.get(key.toLowerCase()) ?? []), attributes.content]);
  }
  return tags;
}

/** What OpenGraph says. */
export function openGraphFields(tags: MetaTags): StatedFields {
  const site = first(tags, 'og:site_name');
  return {
    title: first(tags, 'og:title'),
    abstract: first(tags, 'og:description'),
    'container-title': site,
    author: namesFrom(tags, 'article:author'),
    issued: statedDate(first(tags, 'article:published_time', 'og:published_time')),
    language: first(tags, 'og:locale')?.replace('_', '-'),
    URL: webAddress(first(tags, 'og:url')),
  };
}

/** What the other meta tags say; those of scholarly publishers come first. */
export function metaFields(tags: MetaTags): StatedFields {
  const doi = first(tags, 'citation_doi', 'dc.identifier.doi')?.replace(
    /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i,
    '',
  );
  const journal = first(tags, 'citation_journal_title');
  return {
    ...(journal === undefined ? {} : { type: 'article-journal' }),
    title: first(
      tags,
      'citation_title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'sailthru.title',
    ),
    author: namesFrom(
      tags,
      'citation_author',
      'dc.creator',
      'dcterms.creator',
      'author',
      'parsely-author',
      'byl',
    ),
    issued: statedDate(
      first(
        tags,
        'citation_publication_date',
        'citation_date',
        'dc.date',
        'dcterms.date',
        'dcterms.issued',
        'parsely-pub-date',
        'date',
        'pubdate',
        'article.published',
      ),
    ),
    'container-title': journal ?? first(tags, 'application-name'),
    publisher: first(tags, 'citation_publisher', 'dc.publisher', 'dcterms.publisher'),
    abstract: first(tags, 'description', 'dc.description'),
    language: first(tags, 'citation_language', 'dc.language', 'content-language'),
    keyword: first(tags, 'news_keywords', 'keywords'),
    DOI: doi !== undefined && /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined,
  };
}

/** What a page asks of robots and archives, such as "noarchive, noindex". */
export function robotsNote(tags: MetaTags): string {
  const wishes = ['robots', 'googlebot', 'archive'].flatMap((name) => tags.get(name) ?? []);
  return [...new Set(wishes.flatMap((wish) => wish.toLowerCase().split(/\s*,\s*/)))]
    .filter((wish) => /^no/.test(wish))
    .join(', ');
}

function first(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = cleanText(tags.get(name)?.[0]);
    if (value !== undefined) return value;
  }
  return undefined;
}

function namesFrom(tags: MetaTags, ...names: readonly string[]) {
  for (const name of names) {
    const values = tags.get(name) ?? [];
    const people =
      values.length > 1 ? uniqueNames(values.map(personName)) : namesIn(values[0] ?? '');
    if (people.length > 0) return people;
  }
  return [];
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}
