/** Reads a whole publishable package into the form that exporters work on. */
import { slotOf, textOf } from '../../article/document.ts';
import type { ArticlePackage } from '../../article/package.ts';
import { baseNameOf } from '../file-name.ts';
import type { ExportOptions } from '../format.ts';
import { styledEntries } from '../source-style.ts';
import type { PublishedArticle } from './article.ts';
import type { PublishedPicture } from './block.ts';
import { citationNumberer } from './citations.ts';
import { directionOf, languageTag } from './direction.ts';
import { plainText } from './inline.ts';
import { type ReadingContext, readBlocks, readPicture } from './read-block.ts';
import { readInline } from './read-inline.ts';

/** The piece as readers will get it; slots are read in reading order, so notes count that way. */
export function readArticle(
  input: ArticlePackage,
  { modifiedAt = null, sourceStyle = null }: Pick<ExportOptions, 'modifiedAt' | 'sourceStyle'>,
): PublishedArticle {
  const { fields, document, sources } = input;
  const citations = citationNumberer(sources);
  const assets = new Map(input.assets.map((asset) => [asset.id, asset]));
  const context: ReadingContext = { citations, assets };
  const headline = oneLine(textOf(slotOf(document, 'headline')));
  return {
    slug: baseNameOf(fields.slug, headline),
    language: languageTag(fields.language),
    direction: directionOf(fields.language),
    kicker: oneLine(textOf(slotOf(document, 'kicker'))),
    headline,
    searchHeadline: fields.headlines.seo,
    socialHeadline: fields.headlines.social,
    standfirst: readInline(slotOf(document, 'standfirst'), citations),
    description: fields.description,
    hero: shown(readPicture(slotOf(document, 'hero'), context)),
    glance: readGlance(input, context),
    body: withoutTrailingBlank(readBlocks(slotOf(document, 'body'), context)),
    authors: fields.authors.filter((author) => author.name.trim() !== ''),
    dateline: fields.dateline,
    tags: fields.tags,
    desk: fields.desk,
    sources,
    sourceRuns: styledEntries(sources, sourceStyle, fields.language),
    notes: citations.notes,
    modifiedAt,
  };
}

/** A hero nobody described and nobody attached is not there. */
function shown(picture: PublishedPicture): PublishedPicture | null {
  const hasWords = picture.alt !== '' || picture.caption.length > 0 || picture.credit !== '';
  return picture.asset !== null || hasWords ? picture : null;
}

function readGlance(input: ArticlePackage, context: ReadingContext): PublishedArticle['glance'] {
  const slot = slotOf(input.document, 'glance');
  const items = (slot.content ?? [])
    .filter((child) => child.type === 'glanceItem')
    .map((item) => readInline(item, context.citations))
    .filter((item) => item.length > 0);
  const title = (slot.content ?? []).find((child) => child.type === 'glanceTitle');
  return items.length === 0 ? null : { title: title ? oneLine(textOf(title)) : '', items };
}

/** Editors leave an empty paragraph at the end; readers need none. */
function withoutTrailingBlank(body: PublishedArticle['body']): PublishedArticle['body'] {
  const last = body.at(-1);
  const isBlank = last?.kind === 'paragraph' && plainText(last.content).trim() === '';
  const holdsCitation =
    last?.kind === 'paragraph' && last.content.some((part) => part.kind === 'citation');
  return isBlank && !holdsCitation ? withoutTrailingBlank(body.slice(0, -1)) : body;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
