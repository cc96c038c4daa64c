/** Blocks of the body as Markdown nodes, one case per block. */
import type { BlockContent, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { assertNever } from '../../ipc/result.ts';
import type { PictureAddresses } from '../pictures.ts';
import type { BlockOf, PublishedBlock, PublishedPicture } from '../published/block.ts';
import { CORRECTION_LABELS, creditLine, LABELS, longDate } from '../published/labels.ts';
import { allBlocks } from '../published/walk.ts';
import type { Footnotes } from './footnotes.ts';
import { phrasing, plain } from './inline.ts';
import { tableNode } from './table.ts';

/** What writing a block needs beside the block. */
export type MarkdownContext = {
  readonly footnotes: Footnotes;
  readonly pictures: PictureAddresses;
};

/** Some blocks as Markdown nodes; empty paragraphs, which Markdown cannot hold, are left out. */
export function blockNodes(
  blocks: readonly PublishedBlock[],
  context: MarkdownContext,
): BlockContent[] {
  return blocks.flatMap((block) => nodesOf(block, context));
}

function nodesOf(block: PublishedBlock, context: MarkdownContext): BlockContent[] {
  const { footnotes } = context;
  switch (block.kind) {
    case 'paragraph':
      return paragraphs(phrasing(block.content, footnotes));
    case 'heading':
      return [
        { type: 'heading', depth: block.level, children: phrasing(block.content, footnotes) },
      ];
    case 'quotation':
      return [{ type: 'blockquote', children: blockNodes(block.blocks, context) }];
    case 'list':
      return [listNode(block, context)];
    case 'pull-quote':
      return [{ type: 'blockquote', children: pullQuoteNodes(block, footnotes) }];
    case 'figure':
      return pictureNodes(block.picture, context);
    case 'fact-box':
      return [{ type: 'blockquote', children: factBoxNodes(block, context) }];
    case 'correction':
      return correctionNodes(block, context);
    case 'embed':
      return paragraphs(embedNodes(block));
    case 'divider':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [tableNode(block.rows, (blocks) => cellNodes(blocks, footnotes))];
    default:
      return assertNever(block);
  }
}

/** The image in a paragraph of its own, then caption and credit. */
function pictureNodes(picture: PublishedPicture, context: MarkdownContext): Paragraph[] {
  const alt = picture.decorative ? '' : picture.alt;
  const url = picture.asset === null ? null : context.pictures.addressOf(picture.asset);
  const image: PhrasingContent[] =
    url === null
      ? plain(alt === '' ? '' : `[${LABELS.picture}: ${alt}]`)
      : [{ type: 'image', url, alt }];
  const credit = creditLine(picture);
  const caption = phrasing(picture.caption, context.footnotes);
  if (caption.length > 0 && credit === '') {
    // Nothing else would tell it from the text; under a picture, italics mean a caption.
    return [...paragraphs(image), ...paragraphs([{ type: 'emphasis', children: caption }])];
  }
  const lead = caption.length > 0 ? ' · ' : '';
  return [...paragraphs(image), ...paragraphs([...caption, ...plain(lead + credit)])];
}

function paragraphs(children: PhrasingContent[]): Paragraph[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function listNode(block: BlockOf<'list'>, context: MarkdownContext): List {
  const children = block.items.map((item): ListItem => {
    const inside = blockNodes(item, context);
    const isSpread = inside.length > 1 && inside.some(({ type }, at) => at > 0 && type !== 'list');
    return { type: 'listItem', spread: isSpread, children: inside };
  });
  const spread = children.some((item) => item.spread === true);
  return { type: 'list', ordered: block.start !== null, start: block.start, spread, children };
}

function pullQuoteNodes(block: BlockOf<'pull-quote'>, footnotes: Footnotes): Paragraph[] {
  const attribution = block.attribution === '' ? '' : `— ${block.attribution}`;
  return [...paragraphs(phrasing(block.quote, footnotes)), ...paragraphs(plain(attribution))];
}

function factBoxNodes(block: BlockOf<'fact-box'>, context: MarkdownContext): BlockContent[] {
  const title: Paragraph[] =
    block.title === '' ? [] : paragraphs([{ type: 'strong', children: plain(block.title) }]);
  return [...title, ...blockNodes(block.blocks, context)];
}

function correctionNodes(block: BlockOf<'correction'>, context: MarkdownContext): BlockContent[] {
  const date = block.date === null ? '' : `, ${longDate(block.date)}`;
  const label = plain(`${CORRECTION_LABELS[block.correction]}${date}:`);
  const all = blockNodes(block.blocks, context);
  const [first, ...others] = all;
  const lead: PhrasingContent[] = [{ type: 'strong', children: label }];
  if (first?.type !== 'paragraph') return [...paragraphs(lead), ...all];
  return [...paragraphs([...lead, ...plain(' '), ...first.children]), ...others];
}

function embedNodes(block: BlockOf<'embed'>): PhrasingContent[] {
  const children = plain(block.title === '' ? block.url : block.title);
  return block.url === '' ? children : [{ type: 'link', url: block.url, children }];
}

/** A cell's words on one line: all its text blocks, with a space between them. */
function cellNodes(blocks: readonly PublishedBlock[], footnotes: Footnotes): PhrasingContent[] {
  const texts = allBlocks(blocks).flatMap((block) => ('content' in block ? [block.content] : []));
  return texts.flatMap((content, position) => [
    ...plain(position === 0 ? '' : ' '),
    ...phrasing(
      content.filter((part) => part.kind !== 'break'),
      footnotes,
    ),
  ]);
}
