/**
 * Captions that stand in a paragraph of their own below a picture, as Word and Markdown keep them.
 */
import { changedNote, type Note } from '../notes.ts';
import type { Block, Figure, Paragraph } from './block.ts';
import { inlinePlain, sliceInline, trimInline } from './inline.ts';

/** What sets the credit apart in a caption line. */
const BEFORE_CREDIT = ' · ';

/** Joins each caption paragraph to the picture right above it, with a note in `notes`. */
export function joinCaptions(blocks: readonly Block[], notes: Note[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    const isCaption = block.kind === 'paragraph' && block.style === 'caption';
    if (isCaption && above?.kind === 'figure' && above.caption.length === 0) {
      joined[joined.length - 1] = captioned(above, block, notes);
    } else joined.push(block);
  }
  return joined;
}

function captioned(figure: Figure, line: Paragraph, notes: Note[]): Figure {
  const text = inlinePlain(line.inline);
  const cut = text.lastIndexOf(BEFORE_CREDIT);
  const tail = cut === -1 ? [] : sliceInline(line.inline, cut + BEFORE_CREDIT.length);
  const hasCredit = tail.length > 0 && tail.every((node) => node.text !== undefined);
  // Up to and with the space, so that a citation at the end of the caption stays in it.
  const caption = hasCredit ? trimInline(sliceInline(line.inline, 0, cut + 1)) : line.inline;
  const credit = hasCredit ? inlinePlain(tail).trim() : '';
  const result = `${inlinePlain(caption)}\n${credit}`.trim();
  const reason = 'The caption below the picture was joined to it.';
  notes.push(changedNote('caption', text, result, reason));
  return { ...figure, caption, credit };
}
