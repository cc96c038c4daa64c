/**
 * What search engines read: a schema.org NewsArticle made from the same parts as the page. It
 * says only what the piece says; there is no term for an embargo, so none is written.
 */

import type { PictureAddresses } from '../pictures.ts';
import type { PublishedArticle } from '../published/article.ts';
import type { PublishedBlock, PublishedPicture } from '../published/block.ts';
import { plainText } from '../published/inline.ts';
import { CORRECTION_LABELS, creditLine, datelineText } from '../published/labels.ts';
import { descriptionOf, writerNames } from '../published/summary.ts';
import { allBlocks, allPictures } from '../published/walk.ts';

/** The NewsArticle object; parts that are not there are left out, never empty. */
export function newsArticle(article: PublishedArticle, pictures: PictureAddresses): unknown {
  return compact({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    alternativeHeadline: article.searchHeadline,
    description: descriptionOf(article),
    inLanguage: article.language,
    dateline: datelineText(article.dateline),
    dateModified: article.modifiedAt ?? '',
    articleSection: article.desk,
    keywords: article.tags,
    author: writerNames(article).map(person),
    editor: namesWithRole(article, 'editor').map(person),
    translator: namesWithRole(article, 'translator').map(person),
    image: allPictures(article).flatMap((picture) => imageObject(picture, pictures)),
    citation: article.sources.map((source) =>
      compact({
        '@type': 'CreativeWork',
        name: source.title,
        url: source.url,
        publisher:
          source.publisher === '' ? '' : { '@type': 'Organization', name: source.publisher },
        datePublished: source.date,
      }),
    ),
    correction: allBlocks(article.body).flatMap(correctionComment),
  });
}

function person(name: string): unknown {
  return { '@type': 'Person', name };
}

function namesWithRole(article: PublishedArticle, role: string): string[] {
  return article.authors.filter((author) => author.role === role).map(({ name }) => name);
}

/** Embedded pictures have no address that a search engine could fetch, so they are left out. */
function imageObject(picture: PublishedPicture, pictures: PictureAddresses): unknown[] {
  if (picture.asset === null) return [];
  const address = pictures.addressOf(picture.asset);
  if (address === null || address.startsWith('data:')) return [];
  return [
    compact({
      '@type': 'ImageObject',
      contentUrl: address,
      width: picture.asset.width,
      height: picture.asset.height,
      caption: plainText(picture.caption),
      creditText: creditLine(picture),
      creator: picture.photographer === '' ? '' : person(picture.photographer),
    }),
  ];
}

function correctionComment(block: PublishedBlock): unknown[] {
  if (block.kind !== 'correction') return [];
  const words = allBlocks(block.blocks)
    .map((child) => ('content' in child ? plainText(child.content) : ''))
    .join(' ');
  return [
    compact({
      '@type': 'CorrectionComment',
      text: `${CORRECTION_LABELS[block.correction]}: ${words}`,
      datePublished: block.date ?? '',
    }),
  ];
}

function compact(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
