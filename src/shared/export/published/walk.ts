/** Walks over a published article: every block, every picture, all running text. */
import { assertNever } from '../../ipc/result.ts';
import type { PublishedArticle } from './article.ts';
import type { PublishedBlock, PublishedPicture } from './block.ts';
import type { PublishedInline } from './inline.ts';

/** Every block of the body with all below it, in reading order. */
export function allBlocks(blocks: readonly PublishedBlock[]): PublishedBlock[] {
  return blocks.flatMap((block) => [block, ...allBlocks(blocksInside(block))]);
}

/** Every picture of a piece in reading order, the hero first. */
export function allPictures(article: PublishedArticle): PublishedPicture[] {
  const inBody = allBlocks(article.body).flatMap((block) =>
    block.kind === 'figure' ? [block.picture] : [],
  );
  return article.hero === null ? inBody : [article.hero, ...inBody];
}

/** All running text of a piece, block by block in reading order. */
export function allInline(article: PublishedArticle): PublishedInline[] {
  return [
    ...article.standfirst,
    ...(article.hero?.caption ?? []),
    ...(article.glance?.items.flat() ?? []),
    ...allBlocks(article.body).flatMap(inlineOf),
  ];
}

function blocksInside(block: PublishedBlock): readonly PublishedBlock[] {
  switch (block.kind) {
    case 'quotation':
    case 'fact-box':
    case 'correction':
      return block.blocks;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat().flatMap((cell) => cell.blocks);
    case 'paragraph':
    case 'heading':
    case 'pull-quote':
    case 'figure':
    case 'embed':
    case 'divider':
      return [];
    default:
      return assertNever(block);
  }
}

function inlineOf(block: PublishedBlock): readonly PublishedInline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content;
    case 'pull-quote':
      return block.quote;
    case 'figure':
      return block.picture.caption;
    case 'quotation':
    case 'fact-box':
    case 'correction':
    case 'list':
    case 'table':
    case 'embed':
    case 'divider':
      return [];
    default:
      return assertNever(block);
  }
}
