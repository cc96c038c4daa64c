/**
 * Definition lists, which an article has no node for: terms become bold paragraphs.
 */
import type { Block } from '../blocks/block.ts';
import { addMark } from '../blocks/marks.ts';
import type { ReadBlocks } from './read-blocks.ts';
import { loseFormatting } from './reading.ts';
import type { HtmlElement } from './tree.ts';

/** Terms and definitions as paragraphs in order. */
export function boldParagraphs(source: HtmlElement, read: ReadBlocks): Block[] {
  loseFormatting(read.reading, 'definition list');
  return entries(source, read);
}

function entries(source: HtmlElement, read: ReadBlocks): Block[] {
  return source.children.flatMap((child) => {
    if (child.kind === 'element' && child.name === 'div') return entries(child, read);
    const isTerm = child.kind === 'element' && child.name === 'dt';
    const marks = isTerm ? addMark(read.state.marks, { type: 'bold' }) : read.state.marks;
    const nodes = child.kind === 'element' && /^d[dt]$/.test(child.name) ? child.children : [child];
    return read.flow(nodes, { ...read.state, marks }, read.reading);
  });
}
