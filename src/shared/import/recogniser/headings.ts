/**
 * Finds section headings in text that marks none: short lines without a final stop over a
 * paragraph, and paragraphs that are bold from end to end.
 */
import { newBlockId } from '../../article/block-ids.ts';
import type { Block, Paragraph } from '../blocks/block.ts';
import { blockText } from '../blocks/block-text.ts';
import { allMarked, keepMarks, trimInline } from '../blocks/inline.ts';
import type { ImportContext } from '../context.ts';
import { changedNote, type Note } from '../notes.ts';
import type { Draft } from './draft.ts';
import { isHeadingLine } from './opening-zone.ts';
import { looksLikeHeading } from './prose.ts';

/** Turns heading lines into headings of the first level below the headline. */
export function recogniseHeadings(draft: Draft, context: ImportContext): Draft {
  const marked = draft.blocks.some((block) => block.kind === 'heading');
  const notes: Note[] = [];
  const blocks = draft.blocks.map((block, index): Block => {
    const next = nextBlock(draft.blocks, index);
    if (block.kind !== 'paragraph' || !isHeading(block, next, marked)) return block;
    const id = newBlockId(context.random);
    notes.push(headingNote(blockText(block), id));
    const inline = trimInline(keepMarks(block.inline, ['italic', 'lang', 'link']));
    return { kind: 'heading', id, level: 2, inline };
  });
  return notes.length === 0 ? draft : { ...draft, blocks, notes: [...draft.notes, ...notes] };
}

/** The block a heading would stand over; a rule or a place left by furniture is looked past. */
function nextBlock(blocks: readonly Block[], index: number): Block | undefined {
  let next = index + 1;
  while (blocks[next]?.kind === 'taken') next += 1;
  return blocks[next];
}

/** In a file that marks its headings, only a bold line can be one more. */
function isHeading(block: Paragraph, next: Block | undefined, marked: boolean): boolean {
  const bold = allMarked(block.inline, 'bold');
  if (bold) return looksLikeHeading(blockText(block)) && next?.kind === 'paragraph';
  return !marked && isHeadingLine(block, next);
}

function headingNote(text: string, nodeId: string): Note {
  const reason = 'A short line without a final stop over a paragraph was read as a heading.';
  return changedNote('heading', text, text, reason, { kind: 'block-to-paragraphs', nodeId });
}
