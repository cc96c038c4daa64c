/**
 * Regions of a document: the stretches of text that ordinary editing must not flow across, such
 * as a headline, a caption or the body. Every guard and selection rule is built on them.
 */
import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model';
import { SLOT_NAMES, type SlotName } from '../nodes.ts';

/** A stretch of document positions; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** Depth of the innermost isolating ancestor of a position; 0 outside every slot. */
export function regionDepth($position: ResolvedPos): number {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    if ($position.node(depth).type.spec.isolating === true) return depth;
  }
  return 0;
}

/** The content of the innermost region around a position. */
export function regionSpan($position: ResolvedPos): Span {
  const depth = regionDepth($position);
  return { from: $position.start(depth), to: $position.end(depth) };
}

/** Whether both ends lie in one region, so that text between them may be joined. */
export function isOneRegion($from: ResolvedPos, $to: ResolvedPos): boolean {
  const shared = $from.sharedDepth($to.pos);
  return shared > 0 && regionDepth($from) <= shared && regionDepth($to) <= shared;
}

/** Name of the slot a position is in; null between slots. */
export function slotNameAt($position: ResolvedPos): SlotName | null {
  if ($position.depth === 0) return null;
  const name = $position.node(1).type.name;
  return SLOT_NAMES.find((slot) => slot === name) ?? null;
}

/** A slot's node and where it starts; null when the document has no such slot. */
export function findSlot(
  document: DocumentNode,
  name: SlotName,
): { readonly node: DocumentNode; readonly position: number } | null {
  let found: { node: DocumentNode; position: number } | null = null;
  document.forEach((node, position) => {
    if (node.type.name === name) found = { node, position };
  });
  return found;
}

/** Whether a node is a field: one textblock with a fixed place, such as a caption or a credit. */
export function isField(node: DocumentNode): boolean {
  return node.isTextblock && node.type.spec.isolating === true;
}
