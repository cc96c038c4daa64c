/**
 * Moving a block one place up or down among its siblings: a block of the body with everything in
 * it, an item of a list, or a point of the glance box. The caret goes with it.
 */
import type { ResolvedPos } from '@tiptap/pm/model';
import type { Selection, Transaction } from '@tiptap/pm/state';

/** The siblings a selection covers: their parent's depth and the first and last index. */
export type BlockRange = {
  readonly depth: number;
  readonly first: number;
  readonly last: number;
};

/** The movable blocks a selection touches; null in fields, which stay where they are. */
export function movableBlocks(selection: Selection): BlockRange | null {
  const { $from, $to } = selection;
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
    if (!isMovableParent($from, depth)) continue;
    const first = $from.index(depth);
    const last = Math.max(first, $to.indexAfter(depth) - 1);
    return $from.node(depth).childCount > last ? { depth, first, last } : null;
  }
  return null;
}

/** Moves the touched blocks by one place; false when they stand at the edge or cannot move. */
export function moveBlocks(tr: Transaction, direction: 1 | -1): boolean {
  const range = movableBlocks(tr.selection);
  if (range === null) return false;
  const { $from } = tr.selection;
  const parent = $from.node(range.depth);
  const neighbour = direction === 1 ? range.last + 1 : range.first - 1;
  const isTitle = parent.type.name === 'glance' && neighbour === 0;
  if (neighbour < 0 || neighbour >= parent.childCount || isTitle) return false;
  // The neighbour is moved, not the block: so the caret and the selection stay untouched.
  const node = parent.child(neighbour);
  const from = $from.posAtIndex(neighbour, range.depth);
  const blocksStart = $from.posAtIndex(range.first, range.depth);
  const blocksEnd = $from.posAtIndex(range.last + 1, range.depth);
  tr.delete(from, from + node.nodeSize);
  tr.insert(direction === 1 ? blocksStart : blocksEnd - node.nodeSize, node);
  return true;
}

/** Parents whose children change places: lists, the glance box from its first point, the body. */
function isMovableParent($position: ResolvedPos, depth: number): boolean {
  const name = $position.node(depth).type.name;
  if (name === 'glance') return $position.index(depth) > 0;
  return name === 'body' || name === 'bulletList' || name === 'orderedList';
}
