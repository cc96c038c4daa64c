/**
 * Making pasted content fit where it lands: one line for a field, blocks for the body. Nothing is
 * dropped but formatting the target does not have.
 */
import { type Node as DocumentNode, Fragment, type NodeType, Slice } from '@tiptap/pm/model';

/** The inline content of a slice as one line for a field: marks and atoms it allows are kept. */
export function flattenToField(slice: Slice, field: NodeType): Fragment {
  const inline: DocumentNode[] = [];
  const { schema } = field;
  slice.content.descendants((node) => {
    if (node.isTextblock && inline.length > 0 && node.content.size > 0) {
      inline.push(schema.text(' '));
    }
    if (node.isText) {
      const text = (node.text ?? '').replace(/\s+/gu, ' ');
      inline.push(schema.text(text, field.allowedMarks(node.marks)));
    } else if (node.type.name === 'hardBreak') inline.push(schema.text(' '));
    else if (node.isInline && field.contentMatch.matchType(node.type) !== null) inline.push(node);
    return !node.isInline;
  });
  return Fragment.fromArray(inline);
}

/** Paragraph-like texts of a slice, one per textblock that has any; for lists of points. */
export function flattenToPoints(slice: Slice, point: NodeType): Fragment[] {
  const points: Fragment[] = [];
  slice.content.descendants((node) => {
    if (!node.isTextblock) return true;
    const content = flattenToField(new Slice(Fragment.from(node), 0, 0), point);
    if (content.size > 0) points.push(content);
    return false;
  });
  return points;
}
