/** Measuring what a slice holds, and closing one that was cut out of the middle of blocks. */
import { type Node as DocumentNode, Fragment, type Schema, type Slice } from '@tiptap/pm/model';
import { flattenToField } from './flatten.ts';

/** Blocks that are something in themselves, beside the words in them. */
const OBJECTS = new Set([
  'figure',
  'pullQuote',
  'factBox',
  'correction',
  'stash',
  'embed',
  'table',
]);

/** Letters and whole objects in a slice; placing it must not make the document hold less. */
export function contentWeight(slice: Slice): number {
  return weight(slice.content, slice.openStart, slice.openEnd);
}

function weight(fragment: Fragment, openStart: number, openEnd: number): number {
  let sum = 0;
  fragment.forEach((node, _, index) => {
    const left = index === 0 ? openStart : 0;
    const right = index === fragment.childCount - 1 ? openEnd : 0;
    const isCut = left > 0 || right > 0;
    if (node.isText) sum += (node.text ?? '').replace(/\s/gu, '').length;
    else if (node.type.name === 'citation' || (OBJECTS.has(node.type.name) && !isCut)) sum += 1;
    sum += weight(node.content, Math.max(0, left - 1), Math.max(0, right - 1));
  });
  return sum;
}

/** A slice as whole blocks for the body: as it is when it is valid there, else as paragraphs. */
export function closedBlocks(slice: Slice, schema: Schema): Fragment {
  const { body, paragraph } = schema.nodes;
  if (body?.validContent(slice.content) === true && isComplete(slice.content)) return slice.content;
  const paragraphs: DocumentNode[] = [];
  slice.content.descendants((node) => {
    if (!node.isTextblock || paragraph === undefined) return true;
    const content = flattenToField(wrapped(node), paragraph);
    if (content.size > 0) paragraphs.push(paragraph.create(null, content));
    return false;
  });
  return Fragment.fromArray(paragraphs);
}

function wrapped(node: DocumentNode): Slice {
  return node.slice(0, node.content.size);
}

function isComplete(fragment: Fragment): boolean {
  return fragment.content.every(
    (node) => node.type.validContent(node.content) && isComplete(node.content),
  );
}
