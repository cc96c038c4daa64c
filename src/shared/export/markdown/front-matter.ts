/**
 * The YAML block at the head of a Markdown file, for site generators and for reading a piece
 * back. Every string is quoted: YAML 1.1 readers would take `no`, `3:20` or `1e3` for something else.
 */
import { stringify } from 'yaml';
import type { PictureAddresses } from '../pictures.ts';
import type { PublishedArticle } from '../published/article.ts';
import type { PublishedPicture } from '../published/block.ts';
import { plainText } from '../published/inline.ts';
import { creditLine } from '../published/labels.ts';
import { descriptionOf } from '../published/summary.ts';

/** The front matter without its fences; parts that are not there are left out. */
export function frontMatter(article: PublishedArticle, pictures: PictureAddresses): string {
  const facts = {
    title: article.headline,
    standfirst: plainText(article.standfirst),
    description: descriptionOf(article),
    slug: article.slug,
    lang: article.language,
    kicker: article.kicker,
    date: article.dateline.date,
    dateline: article.dateline.place,
    lastmod: article.modifiedAt,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    section: article.desk,
    tags: [...article.tags],
    ...imageFacts(article.hero, pictures),
    seo_title: article.searchHeadline,
    social_title: article.socialHeadline,
    sources: article.sources.map(({ title, url, publisher, date }) =>
      withoutEmpty({ title, url, publisher, date }),
    ),
  };
  return stringify(withoutEmpty(facts), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  }).trimEnd();
}

function imageFacts(
  hero: PublishedPicture | null,
  pictures: PictureAddresses,
): Record<string, string> {
  if (hero === null) return {};
  const address = hero.asset === null ? null : pictures.addressOf(hero.asset);
  return {
    image: address ?? '',
    image_alt: hero.decorative ? '' : hero.alt,
    image_caption: plainText(hero.caption),
    image_credit: creditLine(hero),
  };
}

function withoutEmpty(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) =>
        value !== '' && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
