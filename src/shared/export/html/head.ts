/** The head of a standalone page: title, description, social card, structured data, style. */

import type { PictureAddresses } from '../pictures.ts';
import type { PublishedArticle } from '../published/article.ts';
import { descriptionOf, writerNames } from '../published/summary.ts';
import { container, dataElement, element, type Markup, styleElement, text } from './markup.ts';
import { newsArticle } from './structured-data.ts';
import { PAGE_STYLE } from './style.ts';

/** The head element; the page loads nothing but its own pictures. */
export function headMarkup(article: PublishedArticle, pictures: PictureAddresses): Markup {
  const description = descriptionOf(article);
  const address = `${encodeURIComponent(article.slug)}.html`;
  return container('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(article.searchHeadline || article.headline)]),
    ...named('description', [description]),
    ...named('author', [writerNames(article).join(', ')]),
    ...named('keywords', [article.tags.join(', ')]),
    element('link', { rel: 'canonical', href: address }),
    ...socialCard(article, description, pictures),
    dataElement('application/ld+json', newsArticle(article, pictures)),
    styleElement(PAGE_STYLE),
  ]);
}

function socialCard(
  article: PublishedArticle,
  description: string,
  pictures: PictureAddresses,
): Markup[] {
  const hero = article.hero;
  const image = hero?.asset ? pictures.addressOf(hero.asset) : null;
  const isFile = image !== null && !image.startsWith('data:');
  return [
    ...property('og:type', ['article']),
    ...property('og:title', [article.socialHeadline || article.headline]),
    ...property('og:description', [description]),
    ...property('og:locale', [article.language.replace('-', '_')]),
    ...property('og:image', isFile ? [image] : []),
    ...property('og:image:alt', isFile && hero !== null ? [hero.alt] : []),
    ...property('article:modified_time', [article.modifiedAt ?? '']),
    ...property('article:section', [article.desk]),
    ...property('article:author', writerNames(article)),
    ...property('article:tag', article.tags),
    ...named('twitter:card', [isFile ? 'summary_large_image' : 'summary']),
  ];
}

function named(name: string, values: readonly string[]): Markup[] {
  return values
    .filter((value) => value !== '')
    .map((content) => element('meta', { name, content }));
}

function property(name: string, values: readonly string[]): Markup[] {
  return values
    .filter((value) => value !== '')
    .map((content) => element('meta', { property: name, content }));
}
