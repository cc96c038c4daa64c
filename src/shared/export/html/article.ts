/** The article element: header, hero, glance box, body, notes and sources. */

import type { PictureAddresses } from '../pictures.ts';
import type { PublishedArticle } from '../published/article.ts';
import { bylineLines, longDate } from '../published/labels.ts';
import { figureMarkup } from './figure.ts';
import { inlineMarkup } from './inline.ts';
import { container, element, type Markup, NOTHING, text } from './markup.ts';
import { sectionsMarkup } from './sections.ts';
import { endMatterMarkup } from './sources.ts';

/** The whole piece as one element that can stand in any page. */
export function articleMarkup(article: PublishedArticle, pictures: PictureAddresses): Markup {
  const attributes = { class: 'article', lang: article.language, dir: article.direction };
  return container('article', attributes, [
    headerMarkup(article),
    article.hero === null ? NOTHING : figureMarkup(article.hero, 'hero', pictures),
    glanceMarkup(article.glance),
    container('div', { class: 'body' }, sectionsMarkup(article.body, pictures)),
    ...endMatterMarkup(article),
  ]);
}

function headerMarkup(article: PublishedArticle): Markup {
  const standfirst = inlineMarkup(article.standfirst);
  return container('header', {}, [
    article.kicker === '' ? NOTHING : element('p', { class: 'kicker' }, [text(article.kicker)]),
    element('h1', {}, [text(article.headline)]),
    standfirst.length === 0 ? NOTHING : element('p', { class: 'standfirst' }, standfirst),
    ...bylineLines(article.authors).map((line) => element('p', { class: 'byline' }, [text(line)])),
    datelineMarkup(article.dateline),
  ]);
}

function datelineMarkup({ place, date }: PublishedArticle['dateline']): Markup {
  const parts: Markup[] = place === '' ? [] : [text(place)];
  if (date !== null) {
    if (parts.length > 0) parts.push(text(', '));
    parts.push(element('time', { datetime: date }, [text(longDate(date))]));
  }
  return parts.length === 0 ? NOTHING : element('p', { class: 'dateline' }, parts);
}

function glanceMarkup(glance: PublishedArticle['glance']): Markup {
  if (glance === null) return NOTHING;
  const items = glance.items.map((item) => element('li', {}, inlineMarkup(item)));
  const title =
    glance.title === '' ? NOTHING : element('h2', { id: 'glance-title' }, [text(glance.title)]);
  const label =
    glance.title === '' ? { 'aria-label': 'Summary' } : { 'aria-labelledby': 'glance-title' };
  return container('aside', { class: 'glance', ...label }, [title, container('ul', {}, items)]);
}
