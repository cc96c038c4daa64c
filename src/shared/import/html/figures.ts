/**
 * Pictures: a figure with caption and credit, or a bare image. Bytes in the markup are collected
 * for storing; pictures that lie elsewhere leave a figure without a file and a line in the report.
 */
import { inlineText } from '../../article/build.ts';
import type { NodeJson } from '../../article/json.ts';
import type { Block, Paragraph } from '../blocks/block.ts';
import { changedNote } from '../notes.ts';
import { linkEmbed } from './embeds.ts';
import { isPullQuote, isSpeaker, quoteBlocks } from './quotes.ts';
import type { ReadBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';
import {
  classesOf,
  element,
  elementsIn,
  findElement,
  type HtmlElement,
  withoutNodes,
} from './tree.ts';
import { isCredit, visibleText } from './visible-text.ts';

/** Address scheme under which the DOCX reader hands over stored pictures: `asset:` and a hash. */
const STORED = /^asset:([0-9a-f]{64})$/;

/** A line that our own exports write where a picture has no file. */
const DESCRIPTION = /^(?:filed-picture|picture-description)$/;
const DESCRIBED = /^\[?Picture(?:: ([^\n]+?))?\]?$/;

const DATA = /^data:(image\/[a-z0-9.+-]+);base64,([a-z0-9+/=\s]+)$/i;

/** Blocks of a figure element: a picture with its caption, a pull quote, and what else it holds. */
export function figureBlocks(source: HtmlElement, read: ReadBlocks): Block[] {
  if (isPullQuote(source) || isSpokenQuote(source)) return displayQuote(source, read);
  const embed = linkEmbed(source, read.reading);
  if (embed !== null) return [embed];
  const isImage = (candidate: HtmlElement): boolean => candidate.name === 'img';
  const shown = findElement(source, isImage) ?? findElement(source, isDescription);
  const [figure] = shown === null ? [] : pictureFigure(shown, read.reading);
  if (shown === null || figure?.kind !== 'figure') {
    return read.flow(source.children, read.state, read.reading);
  }
  const caption = findElement(source, isCaption);
  const credits = caption === null ? [] : creditsIn(caption);
  const taken = new Set([shown, ...credits, ...(caption === null ? [] : [caption])]);
  const beside = read.flow(withoutNodes(source, taken).children, read.state, read.reading);
  if (caption === null) return [figure, ...beside];
  const captioned = read.flow(withoutNodes(caption, taken).children, read.state, read.reading);
  const lines = captioned.filter((block) => block.kind === 'paragraph');
  const others = captioned.filter((block) => block.kind !== 'paragraph');
  const words = credits.map((credit) => creditOf(credit, read.reading)).join(' ');
  return [{ ...figure, caption: oneLine(lines), credit: words }, ...others, ...beside];
}

/** A quotation whose caption names the speaker, and no picture. */
function isSpokenQuote(source: HtmlElement): boolean {
  const names = new Set(Array.from(elementsIn(source), (inner) => inner.name));
  return names.has('blockquote') && names.has('figcaption') && !names.has('img');
}

/** A pull quote in a figure, with whatever stands beside it; its caption can name the speaker. */
function displayQuote(source: HtmlElement, read: ReadBlocks): Block[] {
  const quote = findElement(source, (candidate) => candidate.name === 'blockquote');
  if (quote === null) return quoteBlocks(source, read);
  const named = findElement(quote, isSpeaker) !== null;
  const caption = named ? null : findElement(source, isCaption);
  const speaker = caption === null ? [] : [element('footer', {}, caption.children)];
  const whole = element('blockquote', { class: 'pullquote' }, [...quote.children, ...speaker]);
  const taken = new Set(caption === null ? [quote] : [quote, caption]);
  const rest = withoutNodes(source, taken).children;
  return [...quoteBlocks(whole, read), ...read.flow(rest, read.state, read.reading)];
}

/** Whether an element says in words what a picture shows that is not there. */
export function isDescription(source: HtmlElement): boolean {
  return (
    classesOf(source).some((name) => DESCRIPTION.test(name)) && DESCRIBED.test(visibleText(source))
  );
}

function describedFigure(source: HtmlElement, reading: Reading): Block[] {
  const text = visibleText(source);
  const alt = DESCRIBED.exec(text)?.[1] ?? '';
  const reason = 'The words stand for a picture that is not in the file.';
  const id = reading.newBlockId();
  const undo = { kind: 'block-to-paragraphs', nodeId: id } as const;
  reading.notes.push(changedNote('figure', text, alt, reason, undo));
  return [{ kind: 'figure', id, assetId: null, alt, address: '', caption: [], credit: '' }];
}

/**
 * The figure of an image element, or of words that stand for one. Images of one pixel only
 * count visits and vanish.
 */
export function pictureFigure(image: HtmlElement, reading: Reading): Block[] {
  if (image.name !== 'img') return describedFigure(image, reading);
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

function isCaption(candidate: HtmlElement): boolean {
  return candidate.name === 'figcaption';
}

/** Credits in a caption that say something, outermost ones only. */
function creditsIn(caption: HtmlElement): HtmlElement[] {
  return caption.children.flatMap((child): HtmlElement[] => {
    if (child.kind === 'text') return [];
    return isCredit(child) && visibleText(child) !== '' ? [child] : creditsIn(child);
  });
}

/** The credit without its label, which goes to the report. */
function creditOf(credit: HtmlElement, reading: Reading): string {
  const words = visibleText(credit).replace(/\s+/g, ' ');
  const label = /^(?:photo(?:graph)?(?:\s+by)?|credit|image)\s*[:：]\s*/i.exec(words)?.[0] ?? '';
  const named = words.slice(label.length);
  if (label !== '') {
    const reason = 'The label of the credit was left out.';
    reading.notes.push(changedNote('credit', words, named, reason));
  }
  return named;
}

/** Captions are one line: paragraphs are set apart by a space. */
function oneLine(paragraphs: readonly Paragraph[]): NodeJson[] {
  return paragraphs.flatMap((block, index) => [
    ...(index > 0 ? inlineText(' ') : []),
    ...block.inline,
  ]);
}
