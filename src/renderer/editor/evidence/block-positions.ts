/**
 * From the places that checks name (block and characters) to positions in the editor and back.
 * The map of a document is made once; documents never change, they are replaced.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { FindingPlace } from '../../../shared/verify/preflight/finding.ts';

/** A place as positions; `node` says that the block holds no text itself, such as a picture. */
export type PlaceInText = { readonly from: number; readonly to: number; readonly node: boolean };

const positions = new WeakMap<DocumentNode, ReadonlyMap<string, number>>();

/** Where a place is now; null when its block is gone. Ends past the block are cut to it. */
export function positionsOf(document: DocumentNode, place: FindingPlace): PlaceInText | null {
  const position = blockPositions(document).get(place.blockId);
  const block = position === undefined ? null : document.nodeAt(position);
  if (position === undefined || block === null) return null;
  if (!block.isTextblock) return { from: position, to: position + block.nodeSize, node: true };
  const inside = (offset: number) => position + 1 + Math.min(offset, block.content.size);
  return { from: inside(place.start), to: inside(place.end), node: false };
}

/** The place of a stretch within one textblock; null when it is in none or runs over several. */
export function placeOf(
  document: DocumentNode,
  { from, to }: { readonly from: number; readonly to: number },
): FindingPlace | null {
  const $from = document.resolve(from);
  const { id } = $from.parent.attrs;
  if (!$from.parent.isTextblock || typeof id !== 'string' || to > $from.end()) return null;
  return { blockId: id, start: $from.parentOffset, end: $from.parentOffset + to - from };
}

/**
 * The words of a range of a document or block as checks read them: one character for each position in a block, blocks
 * with words in the range joined by one line feed. Hashes of decisions are taken of these words.
 */
export function textIn(document: DocumentNode, from: number, to: number): string {
  if (document.inlineContent) return document.textBetween(from, to, undefined, leafText);
  const parts: string[] = [];
  document.nodesBetween(from, to, (node, position) => {
    if (node.isInline) return false;
    if (!node.inlineContent) return true;
    const start = Math.max(0, from - position - 1);
    const end = Math.min(node.content.size, to - position - 1);
    if (start < end) parts.push(node.textBetween(start, end, undefined, leafText));
    return false;
  });
  return parts.join('\n');
}

function leafText({ type }: DocumentNode): string {
  return type.name === 'hardBreak' ? '\n' : ' ';
}

function blockPositions(document: DocumentNode): ReadonlyMap<string, number> {
  const known = positions.get(document);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  document.descendants((node, position) => {
    const { id } = node.attrs;
    if (typeof id === 'string' && id !== '') made.set(id, position);
    return !node.isTextblock;
  });
  positions.set(document, made);
  return made;
}
