/**
 * Block-level HTML to blocks. Containers are looked through; loose text becomes paragraphs;
 * whatever the article cannot hold is reported.
 */

import type { NodeJson } from '../../article/json.ts';
import { append } from '../blocks/append.ts';
import type { Block, Paragraph, ParagraphStyle } from '../blocks/block.ts';
import { joinCaptions } from '../blocks/captions.ts';
import { boxBlocks } from './boxes.ts';
import { boldParagraphs } from './definition-list.ts';
import { embedBlock } from './embeds.ts';
import { figureBlocks, isDescription, pictureFigure } from './figures.ts';
import { goneReason } from './gone.ts';
import { inlineNodes } from './inline.ts';
import { type InlineState, innerState } from './inline-state.ts';
import { listBlock } from './lists.ts';
import { quoteBlocks, quotesInTurn } from './quotes.ts';
import type { ReadBlocks } from './read-blocks.ts';
import { drop, type Reading } from './reading.ts';
import { styleOf } from './style.ts';
import { tableBlocks } from './tables.ts';
import { tidyInline } from './tidy-inline.ts';
import { classesOf, type HtmlElement, type HtmlNode, isBlockName } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** Blocks of some HTML in order. */
export function flowBlocks(
  nodes: readonly HtmlNode[],
  state: InlineState,
  reading: Reading,
): Block[] {
  const blocks: Block[] = [];
  let loose: NodeJson[] = [];
  const close = (): void => {
    append(blocks, paragraphOf(loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      append(loose, inlineNodes([node], state, reading));
    } else {
      close();
      if (node.kind === 'element') append(blocks, elementBlocks(node, state, reading));
    }
  }
  close();
  return joinCaptions(blocks, reading.notes);
}

function isInline(node: HtmlNode): boolean {
  if (node.kind === 'text') return true;
  return !node.hasBlock && !isBlockName(node.name) && !isPicture(node) && !holdsPicture(node);
}

function isPicture(node: HtmlElement): boolean {
  return node.name === 'img' && !/\bemoji\b/.test(node.attributes.class ?? '');
}

function holdsPicture(node: HtmlElement): boolean {
  return node.children.some(
    (child) => child.kind === 'element' && (isPicture(child) || holdsPicture(child)),
  );
}

function paragraphOf(nodes: readonly NodeJson[]): Paragraph[] {
  const inline = tidyInline(nodes);
  const empty = inline.every((node) => node.text !== undefined && node.text.trim() === '');
  return empty ? [] : [{ kind: 'paragraph', inline }];
}

/** Reads one element that is, or holds, a block. */
function elementBlocks(source: HtmlElement, state: InlineState, reading: Reading): Block[] {
  const style = styleOf(source, reading.sheet);
  const gone = goneReason(source, style);
  if (gone !== null) {
    drop(reading, gone.field, visibleText(source), gone.reason);
    return [];
  }
  const special = furnitureBlocks(source, state, reading);
  if (special !== null) return special;
  const inner = innerState(source, style, state, reading);
  if (/^h[1-6]$/.test(source.name)) return headingBlocks(source, inner, reading);
  const blocks = flowBlocks(source.children, inner, reading);
  const role = paragraphStyle(source);
  return role === null ? blocks : blocks.map((block) => styled(block, role));
}

/** Elements with a meaning of their own; null for plain containers and paragraphs. */
function furnitureBlocks(
  source: HtmlElement,
  state: InlineState,
  reading: Reading,
): Block[] | null {
  const read = { flow: flowBlocks, state, reading };
  switch (source.name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listBlock(source, read);
    case 'dl':
      return boldParagraphs(source, read);
    case 'blockquote':
      return quoteBlocks(source, read);
    case 'figure':
      return figureBlocks(source, read);
    case 'img':
      return pictureFigure(source, reading);
    case 'table':
      return tableBlocks(source, read);
    case 'hr':
      return [{ kind: 'rule' }];
    case 'iframe':
    case 'video':
    case 'audio':
    case 'embed':
    case 'object':
      return embedBlock(source, reading);
    default:
      return namedBlocks(source, read);
  }
}

/** Elements whose class says what they are; null for all others. */
function namedBlocks(source: HtmlElement, read: ReadBlocks): Block[] | null {
  const classes = classesOf(source);
  if (classes.includes('filed-pull-quote')) return quotesInTurn(source, read);
  if (classes.includes('filed-divider') && !/[\p{L}\p{N}]/u.test(visibleText(source))) {
    return [{ kind: 'rule' }];
  }
  return isDescription(source) ? pictureFigure(source, read.reading) : boxBlocks(source, read);
}

/** A heading that holds pictures or blocks keeps only its line; the rest follows it. */
function headingBlocks(source: HtmlElement, state: InlineState, reading: Reading): Block[] {
  const level = Number(source.name.slice(1));
  return flowBlocks(source.children, state, reading).map(
    (block, index): Block =>
      block.kind === 'paragraph' && index === 0
        ? { kind: 'heading', level, inline: withoutBold(block.inline) }
        : block,
  );
}

/** Headings are bold by design; the mark would only be noise. */
function withoutBold(inline: readonly NodeJson[]): NodeJson[] {
  return inline.map((node) => {
    if (node.marks === undefined) return node;
    const { marks, ...rest } = node;
    const kept = marks.filter((mark) => mark.type !== 'bold');
    return kept.length > 0 ? { ...rest, marks: kept } : rest;
  });
}

const STYLES: readonly (readonly [RegExp, ParagraphStyle])[] = [
  [/^(?:filed-title|msotitle\w*|title)$/i, 'title'],
  [
    /^(?:filed-standfirst|msosubtitle\w*|subtitle|standfirst|dek|article-?(?:dek|summary|standfirst))$/i,
    'standfirst',
  ],
  [/^(?:filed-kicker|kicker|eyebrow)$/i, 'kicker'],
  [/^(?:filed-byline|byline|author-?name)$/i, 'byline'],
  [/^filed-glance-title$/, 'glance-title'],
  [/^(?:filed-box-title|fact-box-title)$/, 'box-title'],
  [/^filed-correction$/, 'correction'],
  [/^(?:filed-caption|msocaption)$/i, 'caption'],
];

function paragraphStyle(source: HtmlElement): ParagraphStyle | null {
  for (const name of classesOf(source)) {
    const found = STYLES.find(([pattern]) => pattern.test(name));
    if (found !== undefined) return found[1];
  }
  return null;
}

function styled(block: Block, style: ParagraphStyle): Block {
  return block.kind === 'paragraph' ? { ...block, style } : block;
}
