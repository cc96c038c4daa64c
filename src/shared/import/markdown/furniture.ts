/**
 * Furniture that Markdown has no sign for, told by the shape our own files give it: the caption
 * line under a picture and the fact box in a block quote. Called for every run of blocks.
 */
import type { Block, Paragraph } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { factBoxOf } from '../blocks/fact-box.ts';
import { allMarked, inlinePlain, withoutMark } from '../blocks/inline.ts';
import { lengthInWords, looksLikeHeading } from '../recogniser/prose.ts';
import type { MarkdownReading } from './reading.ts';

/** A caption line is all in italics, or says whose picture it is after a middle dot. */
const CREDITED = /\S · \S[^·\n]{0,100}$/u;
const CAPTION_WORDS = 80;

const SPEAKER = /^(?:[–—―]|--?)\s*\S/u;

/** Marks each caption line right under a picture as such. */
export function markCaptions(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const isBelow = block.kind === 'paragraph' && blocks[index - 1]?.kind === 'figure';
    return isBelow ? asCaption(block) : block;
  });
}

function asCaption(line: Paragraph): Paragraph {
  const text = inlinePlain(line.inline);
  if (lengthInWords(text) > CAPTION_WORDS) return line;
  // The italics only say what the line is.
  if (allMarked(line.inline, 'italic')) {
    return { ...line, style: 'caption', inline: withoutMark(line.inline, 'italic') };
  }
  return CREDITED.test(text) ? { ...line, style: 'caption' } : line;
}

/** A block quote; with a bold title above its text it is a fact box. */
export function quoteOrBox(blocks: readonly Block[], reading: MarkdownReading): Block {
  const [title, ...rest] = blocks;
  const last = rest.at(-1);
  const isBox =
    title?.kind === 'paragraph' &&
    allMarked(title.inline, 'bold') &&
    looksLikeHeading(blockText(title)) &&
    last !== undefined &&
    !SPEAKER.test(blockText(last));
  return isBox ? factBoxOf(title.inline, rest, reading) : { kind: 'quote', blocks };
}
