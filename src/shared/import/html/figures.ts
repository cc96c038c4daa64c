/**
 * Pictures: a figure with caption and credit, or a bare image. Bytes in the markup are collected
 * for storing; pictures that lie elsewhere leave a figure without a file and a line in the report.
 */
import type { Block, Figure } from '../blocks/block.ts';
import { inlinePlain } from '../blocks/inline.ts';
import { changedNote } from '../notes.ts';
import { inlineNodes, tidyInline } from './inline.ts';
import { isPullQuote, quoteBlocks } from './quotes.ts';
import type { ReadBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';
import { classesOf, element, findElement, type HtmlElement, type HtmlNode } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** Address scheme under which the DOCX reader hands over stored pictures: `asset:` and a hash. */
const STORED = /^asset:([0-9a-f]{64})$/;

const DATA = /^data:(image\/[a-z0-9.+-]+);base64,([a-z0-9+/=\s]+)$/i;

/** Blocks of a figure element: a picture with its caption, a pull quote, or what else it holds. */
export function figureBlocks(source: HtmlElement, read: ReadBlocks): Block[] {
  if (isPullQuote(source)) {
    const quote = findElement(source, (candidate) => candidate.name === 'blockquote') ?? source;
    return quoteBlocks({ ...quote, attributes: { class: 'pullquote' } }, read);
  }
  const image = findElement(source, (candidate) => candidate.name === 'img');
  const caption = findElement(source, (candidate) => candidate.name === 'figcaption');
  const others = findElement(source, (candidate) =>
    /^(?:table|blockquote|iframe|video|audio|ul|ol)$/.test(candidate.name),
  );
  if (image === null || others !== null)
    return read.flow(source.children, read.state, read.reading);
  const [figure] = pictureFigure(image, read.reading);
  if (figure?.kind !== 'figure') return read.flow(source.children, read.state, read.reading);
  return [caption === null ? figure : withCaption(figure, caption, read)];
}

/** The figure of an image element; images of one pixel only count visits and vanish. */
export function pictureFigure(image: HtmlElement, reading: Reading): Block[] {
  const { src = '', alt = '', width = '', height = '' } = image.attributes;
  if (alt === '' && (width === '1' || height === '1')) return [];
  const address = image.attributes['data-src'] ?? src;
  const id = reading.newBlockId();
  const figure = { kind: 'figure', id, alt, address, caption: [], credit: '' } as const;
  const stored = STORED.exec(address)?.[1];
  if (stored !== undefined) return [{ ...figure, assetId: stored }];
  const data = DATA.exec(address);
  if (data?.[1] !== undefined && data[2] !== undefined) {
    const base64 = data[2].replace(/\s/g, '');
    reading.pictures.push({ figureId: id, mediaType: data[1].toLowerCase(), base64, alt });
    return [{ ...figure, assetId: reading.assetIdOf(base64) }];
  }
  const reason = 'The picture itself did not come along; its place and description were kept.';
  const shown = address.startsWith('data:') ? 'data:' : address.slice(0, 500);
  reading.notes.push(changedNote('picture', `${alt} ${shown}`.trim(), alt, reason));
  return [{ ...figure, assetId: null }];
}

function withCaption(figure: Figure, caption: HtmlElement, read: ReadBlocks): Figure {
  const credit = findElement(caption, isCredit);
  const rest = credit === null ? caption.children : without(caption, credit);
  const inline = tidyInline(inlineNodes(spaced(rest), read.state, read.reading));
  const words = credit === null ? '' : visibleText(credit).replace(/\s+/g, ' ');
  const named = /^(?:photo(?:graph)?(?:\s+by)?|credit|image)\s*[:：]\s*/i.exec(words)?.[0] ?? '';
  if (named !== '') {
    const reason = 'The label of the credit was left out.';
    read.reading.notes.push(changedNote('credit', words, words.slice(named.length), reason));
  }
  if (inlinePlain(inline) === '' && credit === null) return figure;
  return { ...figure, caption: inline, credit: words.slice(named.length) };
}

function isCredit(candidate: HtmlElement): boolean {
  return (
    candidate.name === 'small' ||
    classesOf(candidate).some((name) => /credit|copyright|attribution|photographer/i.test(name))
  );
}

function without(parent: HtmlElement, removed: HtmlElement): HtmlNode[] {
  return parent.children.flatMap((child): HtmlNode[] => {
    if (child === removed) return [];
    if (child.kind === 'text') return [child];
    return [element(child.name, child.attributes, without(child, removed))];
  });
}

/** Captions are one line: blocks inside are set apart by a space. */
function spaced(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.flatMap((node) => [node, { kind: 'text', text: ' ' } as const]);
}
