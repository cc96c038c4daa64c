/**
 * The text of a textblock in which every character stands for one document position, so that
 * offsets found in it are positions in the document.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Span } from './regions.ts';

/** Stands for a citation or another atom in a block's text. */
export const ATOM_CHARACTER = '\ufffc';

/** Text of a block: an atom is one object replacement character, a hard break a line feed. */
export function blockText(block: DocumentNode): string {
  return block.textBetween(0, block.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : ATOM_CHARACTER,
  );
}

/** What `find` sees in a block's text, as document spans; `position` is before the block. */
export function findTextIn(
  block: DocumentNode,
  position: number,
  find: (text: string) => readonly Span[],
): Span[] {
  return find(blockText(block)).map(({ from, to }) => ({
    from: position + 1 + from,
    to: position + 1 + to,
  }));
}
