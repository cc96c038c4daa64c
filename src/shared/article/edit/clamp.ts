/**
 * Deleting across regions without merging them: a selection is cut into the parts that lie in
 * each region, and each part is deleted where it is. Slots wholly between the ends keep their
 * text; blocks of the body wholly between the ends go.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import { isField, isOneRegion, type Span } from './regions.ts';

/** The parts of a selection that may be deleted, in document order; none when it is empty. */
function clampedSpans(document: DocumentNode, from: number, to: number): Span[] {
  if (from >= to) return [];
  const $from = document.resolve(from);
  const $to = document.resolve(to);
  if (isOneRegion($from, $to)) return [{ from, to }];
  const depth = $from.sharedDepth(to);
  const parent = $from.node(depth);
  const spans: Span[] = [];
  parent.forEach((child, offset) => {
    const start = $from.start(depth) + offset;
    const end = start + child.nodeSize;
    if (end <= from || start >= to) return;
    spans.push(...childSpans(document, child, { start, end, from, to, isSlot: depth === 0 }));
  });
  return spans;
}

type Place = Span & { readonly start: number; readonly end: number; readonly isSlot: boolean };

function childSpans(document: DocumentNode, child: DocumentNode, place: Place): Span[] {
  const { start, end, from, to, isSlot } = place;
  const whole = from <= start && to >= end;
  if (whole && isSlot) return [];
  if (whole && isRemovable(child)) return [{ from: start, to: end }];
  return clampedSpans(document, Math.max(from, start + 1), Math.min(to, end - 1));
}

/** Deletes a selection clamped to its regions; the number of parts deleted comes back. */
export function deleteClamped(transform: Transform, from: number, to: number): number {
  const spans = clampedSpans(transform.doc, from, to);
  for (const span of spans.toReversed()) transform.deleteRange(span.from, span.to);
  return spans.length;
}

/** Fixed parts are emptied, never taken out: fields of a box, rows and cells of a table. */
function isRemovable(node: DocumentNode): boolean {
  return !isField(node) && !['row', 'cell', 'header_cell'].includes(node.type.spec.tableRole);
}
