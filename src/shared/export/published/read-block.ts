/** Reads blocks out of stored nodes: one reader per block node of the schema. */
import type { AssetRecord } from '../../article/asset.ts';
import { textOf } from '../../article/document.ts';
import type { NodeJson } from '../../article/json.ts';
import {
  attributesOf,
  cellAttributes,
  correctionAttributes,
  embedAttributes,
  headingAttributes,
  orderedListAttributes,
  pictureAttributes,
  pullQuoteAttributes,
} from './attributes.ts';
import type { PublishedBlock, PublishedCell, PublishedPicture } from './block.ts';
import type { CitationNumberer } from './citations.ts';
import { readInline } from './read-inline.ts';

/** What reading a block needs to know beside the node. */
export type ReadingContext = {
  readonly citations: CitationNumberer;
  readonly assets: ReadonlyMap<string, AssetRecord>;
};

type BlockReader = (node: NodeJson, context: ReadingContext) => PublishedBlock;

/** How each block node is read. */
const BLOCK_READERS: Readonly<Record<string, BlockReader>> = {
  paragraph: (node, { citations }) => ({
    kind: 'paragraph',
    content: readInline(node, citations),
  }),
  heading: (node, { citations }) => ({
    kind: 'heading',
    level: attributesOf(node, headingAttributes).level,
    content: readInline(node, citations),
  }),
  blockquote: (node, context) => ({ kind: 'quotation', blocks: readBlocks(node, context) }),
  bulletList: (node, context) => ({ kind: 'list', start: null, items: readItems(node, context) }),
  orderedList: (node, context) => ({
    kind: 'list',
    start: attributesOf(node, orderedListAttributes).start,
    items: readItems(node, context),
  }),
  pullQuote: (node, { citations }) => ({
    kind: 'pull-quote',
    style: attributesOf(node, pullQuoteAttributes).style,
    quote: readInline(part(node, 'quoteText'), citations),
    attribution: textOf(part(node, 'attribution')),
  }),
  figure: (node, context) => ({
    kind: 'figure',
    layout: attributesOf(node, pictureAttributes).layout,
    picture: readPicture(node, context),
  }),
  factBox: (node, context) => ({
    kind: 'fact-box',
    title: textOf(part(node, 'factBoxTitle')),
    blocks: readBlocks(node, context),
  }),
  correction: (node, context) => {
    const { kind, date } = attributesOf(node, correctionAttributes);
    return { kind: 'correction', correction: kind, date, blocks: readBlocks(node, context) };
  },
  embed: (node) => {
    const { kind, url, title } = attributesOf(node, embedAttributes);
    return { kind: 'embed', embed: kind, url, title };
  },
  divider: () => ({ kind: 'divider' }),
  table: (node, context) => ({
    kind: 'table',
    rows: (node.content ?? []).map((row) =>
      (row.content ?? []).map((cell) => readCell(cell, context)),
    ),
  }),
};

/** The blocks below a node, leaving out the fixed parts that have their own place. */
export function readBlocks(node: NodeJson, context: ReadingContext): PublishedBlock[] {
  return (node.content ?? [])
    .filter((child) => child.type !== 'factBoxTitle')
    .map((child) => {
      const read = BLOCK_READERS[child.type];
      if (read === undefined) throw new Error(`No reader for block ${child.type}.`);
      return read(child, context);
    });
}

/** A picture with its words, from the hero or a figure. */
export function readPicture(node: NodeJson, context: ReadingContext): PublishedPicture {
  const { assetId, alt, decorative, photographer, source, kind } = attributesOf(
    node,
    pictureAttributes,
  );
  return {
    asset: assetId === null ? null : (context.assets.get(assetId) ?? null),
    alt,
    decorative,
    photographer,
    source,
    kind,
    caption: readInline(part(node, 'caption'), context.citations),
    credit: textOf(part(node, 'credit')),
  };
}

function readItems(node: NodeJson, context: ReadingContext): PublishedBlock[][] {
  return (node.content ?? []).map((item) => readBlocks(item, context));
}

function readCell(node: NodeJson, context: ReadingContext): PublishedCell {
  const { colspan, rowspan } = attributesOf(node, cellAttributes);
  return {
    isHeader: node.type === 'tableHeader',
    columnSpan: colspan,
    rowSpan: rowspan,
    blocks: readBlocks(node, context),
  };
}

function part(node: NodeJson, type: string): NodeJson {
  return (node.content ?? []).find((child) => child.type === type) ?? { type };
}
