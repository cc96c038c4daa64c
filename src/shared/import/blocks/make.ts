/**
 * Short makers for the blocks that readers produce most.
 */
import { inlineText } from '../../article/build.ts';
import type { Inline, Paragraph } from './block.ts';

/** A paragraph of plain text. */
export function paragraphBlock(text: string): Paragraph {
  return { kind: 'paragraph', inline: inlineText(text) };
}

/** A paragraph of inline content. */
export function inlineBlock(inline: Inline): Paragraph {
  return { kind: 'paragraph', inline };
}
