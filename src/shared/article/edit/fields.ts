/**
 * The order in which Tab and Enter walk an article's fields: kicker, headline, standfirst, hero
 * caption and credit, glance title and points, then the body.
 */
import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model';
import { isField, type Span } from './regions.ts';

/** Every caret stop before the body, then the body as one stop; spans are of their content. */
function fieldStops(document: DocumentNode): Span[] {
  const stops: Span[] = [];
  document.forEach((slot, position) => {
    if (slot.isTextblock || slot.type.name === 'body') stops.push(contentSpan(slot, position));
    else {
      slot.forEach((field, offset) => {
        stops.push(contentSpan(field, position + 1 + offset));
      });
    }
  });
  return stops;
}

/** The stop after (1) or before (-1) the one around a position; null at either end. */
export function neighbourStop(
  document: DocumentNode,
  position: number,
  direction: 1 | -1,
): Span | null {
  const stops = fieldStops(document);
  const current = stops.findIndex((stop) => stop.from <= position && position <= stop.to);
  return current < 0 ? null : (stops[current + direction] ?? null);
}

/** The field before or after this one inside the same box; null at the box's edge or outside one. */
export function neighbourInBox($position: ResolvedPos, direction: 1 | -1): Span | null {
  const { depth, parent } = $position;
  if (depth < 2 || !isField(parent)) return null;
  const box = $position.node(depth - 1);
  const index = $position.index(depth - 1) + direction;
  if (index < 0 || index >= box.childCount) return null;
  const sibling = box.child(index);
  const start =
    direction === 1 ? $position.after(depth) : $position.before(depth) - sibling.nodeSize;
  return contentSpan(sibling, start);
}

function contentSpan(node: DocumentNode, position: number): Span {
  return { from: position + 1, to: position + 1 + node.content.size };
}
