/**
 * What a piece uses that some format cannot hold. Each format declares the features it loses;
 * the notices follow from the piece, so no loss can be forgotten or claimed in vain.
 */
import type { ExportNotice } from '../format.ts';
import { noticesOf } from '../publishable/step.ts';
import type { PublishedArticle } from './article.ts';
import type { PublishedBlock } from './block.ts';
import { plainText, type TextStyle } from './inline.ts';
import { allBlocks, allInline, allPictures } from './walk.ts';

/** Things a piece can use that not every format holds. */
export const FEATURES = [
  'bold',
  'italic',
  'superscript',
  'subscript',
  'language',
  'link-title',
  'embed',
  'divider',
  'fact-box',
  'heading-level',
  'merged-cells',
  'blocks-in-cells',
  'picture',
  'picture-without-file',
  'picture-kind',
  'figure-layout',
  'pull-quote-style',
  'furniture-formatting',
  'alternative-headlines',
  'tags',
] as const;

/** One thing a piece can use that not every format holds. */
export type Feature = (typeof FEATURES)[number];

/** For each feature a format loses: what becomes of it, as the notice words it. */
export type Losses = Readonly<Partial<Record<Feature, string>>>;

/** Notices for what this piece uses and the format loses. */
export function lossNotices(article: PublishedArticle, losses: Losses): ExportNotice[] {
  const used = featuresOf(article);
  return FEATURES.flatMap((feature) => {
    const what = losses[feature];
    return what === undefined ? [] : noticesOf('loss', what, used[feature]);
  });
}

/** Where a piece uses each feature: the words concerned, one entry per use. */
function featuresOf(article: PublishedArticle): Record<Feature, readonly string[]> {
  const blocks = allBlocks(article.body);
  return {
    ...textFeatures(article),
    ...blockFeatures(blocks),
    ...pictureFeatures(article),
    'furniture-formatting': [article.standfirst, article.hero?.caption ?? []]
      .filter((content) => content.some((part) => part.kind !== 'text' || isFormatted(part.style)))
      .map(plainText),
    'alternative-headlines': [article.searchHeadline, article.socialHeadline].filter(
      (text) => text !== '',
    ),
    tags: article.tags,
  };
}

function textFeatures(article: PublishedArticle) {
  const texts = allInline(article).flatMap((part) => (part.kind === 'text' ? [part] : []));
  const styled = (test: (style: TextStyle) => boolean): string[] =>
    texts.filter(({ style }) => test(style)).map(({ text }) => text);
  return {
    bold: styled(({ bold }) => bold),
    italic: styled(({ italic }) => italic),
    superscript: styled(({ superscript }) => superscript),
    subscript: styled(({ subscript }) => subscript),
    language: styled(({ language }) => language !== null),
    'link-title': styled(({ link }) => link !== null && link.title !== ''),
  };
}

function isFormatted(style: TextStyle): boolean {
  return Object.values(style).some((value) => value !== false && value !== null);
}

function blockFeatures(blocks: readonly PublishedBlock[]) {
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  const words = (block: PublishedBlock): string =>
    'content' in block ? plainText(block.content) : '';
  return {
    embed: blocks.flatMap((block) => (block.kind === 'embed' ? [block.title || block.url] : [])),
    divider: blocks.filter((block) => block.kind === 'divider').map(words),
    'fact-box': blocks.flatMap((block) => (block.kind === 'fact-box' ? [block.title] : [])),
    'heading-level': blocks
      .filter((block) => block.kind === 'heading' && block.level > 2)
      .map(words),
    'merged-cells': cells
      .filter((cell) => cell.columnSpan > 1 || cell.rowSpan > 1)
      .map((cell) => cell.blocks.map(words).join(' ')),
    'blocks-in-cells': cells
      .filter(
        (cell) => cell.blocks.length > 1 || cell.blocks.some(({ kind }) => kind !== 'paragraph'),
      )
      .map((cell) => cell.blocks.map(words).join(' ')),
    'figure-layout': blocks.flatMap((block) =>
      block.kind === 'figure' && block.layout !== 'column' ? [block.picture.alt] : [],
    ),
    'pull-quote-style': blocks.flatMap((block) =>
      block.kind === 'pull-quote' && block.style !== 'inline' ? [plainText(block.quote)] : [],
    ),
  };
}

function pictureFeatures(article: PublishedArticle) {
  const pictures = allPictures(article);
  return {
    picture: pictures.filter(({ asset }) => asset !== null).map(({ alt }) => alt),
    'picture-without-file': pictures.filter(({ asset }) => asset === null).map(({ alt }) => alt),
    'picture-kind': pictures
      .filter(({ kind }) => kind !== 'unknown' && kind !== 'photograph')
      .map(({ alt }) => alt),
  };
}
