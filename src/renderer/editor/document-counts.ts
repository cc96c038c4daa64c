/**
 * Live counts of the document in the editor. Nodes never change, so each textblock is counted
 * once and remembered; the same rules as shared/article/measure.ts, over ProseMirror nodes.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { countsTowardsLength } from '../../shared/article/text-blocks.ts';
import { findTkMarkers } from '../../shared/article/tk.ts';
import { countCharacters, countWords } from '../../shared/article/words.ts';

/** Length of a text and the TK markers in it. */
export type Counts = {
  readonly words: number;
  readonly characters: number;
  readonly tk: number;
};

/** No text at all. */
export const NO_COUNTS: Counts = { words: 0, characters: 0, tk: 0 };

const counted = new WeakMap<DocumentNode, Counts>();

/** Plain text of a textblock; a line break counts as a line feed, other atoms as nothing. */
export function blockText(block: DocumentNode): string {
  return block.textBetween(0, block.content.size, '', (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '',
  );
}

/** Counts of one textblock. */
export function countBlock(block: DocumentNode): Counts {
  const before = counted.get(block);
  if (before !== undefined) return before;
  const text = blockText(block);
  const counts = {
    words: countWords(text),
    characters: countCharacters(text),
    tk: findTkMarkers(text).length,
  };
  counted.set(block, counts);
  return counts;
}

/**
 * Counts of what readers read below a node: stash left out, captions, credits and the
 * box title only as far as their TK markers go, as for the length of a piece.
 */
export function countNode(node: DocumentNode): Counts {
  if (node.isTextblock) return countReadable(node);
  const before = counted.get(node);
  if (before !== undefined) return before;
  let total = NO_COUNTS;
  node.forEach((child) => {
    if (child.type.name !== 'stash') total = addCounts(total, countNode(child));
  });
  const alt: unknown = node.attrs.alt;
  if (typeof alt === 'string') total = { ...total, tk: total.tk + findTkMarkers(alt).length };
  counted.set(node, total);
  return total;
}

/** The sum of two counts. */
export function addCounts(first: Counts, second: Counts): Counts {
  return {
    words: first.words + second.words,
    characters: first.characters + second.characters,
    tk: first.tk + second.tk,
  };
}

function countReadable(block: DocumentNode): Counts {
  const counts = countBlock(block);
  return countsTowardsLength(block.type.name) ? counts : { ...NO_COUNTS, tk: counts.tk };
}
