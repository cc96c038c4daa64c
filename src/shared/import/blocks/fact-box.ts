/**
 * Makes a fact box of a title and what stands under it, with the note that says so. Called by
 * the readers, which know by class name or shape what a box is.
 */
import { changedNote, type Note } from '../notes.ts';
import type { Block, Inline } from './block.ts';
import { blocksText } from './block-text.ts';
import { lostCitations } from './citations.ts';
import { inlinePlain } from './inline.ts';

/** The box; the title of a box holds no citations, so those are reported. */
export function factBoxOf(
  title: Inline,
  blocks: readonly Block[],
  reading: { readonly newBlockId: () => string; readonly notes: Note[] },
): Block {
  const id = reading.newBlockId();
  const words = `${inlinePlain(title)}\n${blocksText(blocks)}`;
  const reason = 'A box beside the text was read as a fact box.';
  const undo = { kind: 'block-to-paragraphs', nodeId: id } as const;
  reading.notes.push(
    changedNote('factBox', words, words, reason, undo),
    ...lostCitations(title, 'factBox'),
  );
  return { kind: 'fact-box', id, title: inlinePlain(title), blocks };
}
