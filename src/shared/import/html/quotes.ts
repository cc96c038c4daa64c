/**
 * Block quotes and pull quotes: a quotation with an explicit speaker is a pull quote.
 */
import type { Block, Inline } from '../blocks/block.ts';
import { blocksText } from '../blocks/block-text.ts';
import { lostCitations } from '../blocks/citations.ts';
import { inlinePlain } from '../blocks/inline.ts';
import { changedNote } from '../notes.ts';
import type { ReadBlocks } from './read-blocks.ts';
import {
  classesOf,
  findElement,
  type HtmlElement,
  type HtmlNode,
  withChildren,
  withoutNodes,
} from './tree.ts';
import { visibleText } from './visible-text.ts';

const PULL_QUOTE = /^(?:(?:wp-block-)?pull-?quote|filed-pull-quote|mso-?intense-?quote)$/i;
const DASH = /^\s*(?:[–—―]|--?)\s*/;

/** Blocks of a quotation element. */
export function quoteBlocks(source: HtmlElement, read: ReadBlocks): Block[] {
  const speaker = findElement(source, isSpeaker);
  const rest =
    speaker === null ? source.children : withoutNodes(source, new Set([speaker])).children;
  const blocks = read.flow(rest, read.state, read.reading);
  if (blocks.length === 0) {
    return speaker === null ? [] : read.flow([speaker], read.state, read.reading);
  }
  const named = speaker === null ? '' : visibleText(speaker).replace(/\s+/g, ' ');
  const display = classesOf(source).some((name) => PULL_QUOTE.test(name));
  const text = onlyText(blocks);
  if (text === null || (!display && named === '')) {
    const said = speaker === null ? [] : read.flow([speaker], read.state, read.reading);
    return [{ kind: 'quote', blocks: [...blocks, ...said] }];
  }
  return [pullQuote(text, named, blocks, read)];
}

/** Quotations that follow each other in one element; each ends with its speaker. */
export function quotesInTurn(source: HtmlElement, read: ReadBlocks): Block[] {
  const turns: HtmlNode[][] = [];
  let open: HtmlNode[] = [];
  for (const child of source.children) {
    open.push(child);
    if (child.kind === 'element' && isSpeaker(child)) {
      turns.push(open);
      open = [];
    }
  }
  if (open.length > 0) turns.push(open);
  return turns.flatMap((children) => quoteBlocks(withChildren(source, children), read));
}

/** Whether an element is a pull quote, or holds a block quote that is one. */
export function isPullQuote(source: HtmlElement): boolean {
  return classesOf(source).some((name) => PULL_QUOTE.test(name));
}

function pullQuote(text: Inline, named: string, blocks: readonly Block[], read: ReadBlocks): Block {
  const id = read.reading.newBlockId();
  const attribution = named.replace(DASH, '');
  const quote: Block = { kind: 'pull-quote', id, text, attribution };
  read.reading.notes.push(
    changedNote(
      'pullQuote',
      `${blocksText(blocks)}\n${named}`.trim(),
      `${inlinePlain(text)}\n${attribution}`.trim(),
      'A display quotation was read as a pull quote.',
      { kind: 'block-to-paragraphs', nodeId: id },
    ),
    ...lostCitations(text, 'pullQuote'),
  );
  return quote;
}

/** Whether an element of a quotation names who said it. */
export function isSpeaker(candidate: HtmlElement): boolean {
  if (candidate.name === 'footer') return true;
  return candidate.name === 'cite' || classesOf(candidate).includes('filed-attribution');
}

/** Paragraphs as one text with breaks; null when there is more than text. */
function onlyText(blocks: readonly Block[]): Inline | null {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.inline : null));
  if (lines.some((line) => line === null) || lines.length > 3) return null;
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hardBreak' }] : []),
    ...(line ?? []),
  ]);
}
