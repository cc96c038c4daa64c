/**
 * Putting pasted or dropped content where the caret is, in the form that place can hold: one line
 * in a field, points in the glance box, blocks in running text. No word is ever lost on the way.
 */
import {
  type Node as DocumentNode,
  type NodeType,
  type ResolvedPos,
  Slice,
} from '@tiptap/pm/model';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Transform } from '@tiptap/pm/transform';
import { flattenToField, flattenToPoints } from './flatten.ts';
import { isField } from './regions.ts';
import { closedBlocks, contentWeight } from './slice-content.ts';
import { slotsToBlocks } from './slots-to-blocks.ts';

/** What kind of place received the content. */
export type PlaceKind = 'field' | 'points' | 'blocks';

/** Puts a slice at the transaction's selection, which must lie in one region. */
export function placeSlice(tr: Transaction, slice: Slice): PlaceKind {
  const { parent } = tr.selection.$from;
  if (isField(parent)) {
    placeInField(tr, slice);
    return 'field';
  }
  if (parent.type.name === 'glanceItem') {
    placePoints(tr, slice);
    return 'points';
  }
  placeBlocks(tr, slotsToBlocks(slice));
  return 'blocks';
}

/** Fields without formatting take text, the others what they allow of marks and citations. */
function placeInField(tr: Transaction, slice: Slice): void {
  const { from, to, $from } = tr.selection;
  const content = flattenToField(slice, $from.parent.type);
  tr.replaceWith(from, to, content);
  tr.setSelection(TextSelection.create(tr.doc, from + content.size));
}

function placePoints(tr: Transaction, slice: Slice): void {
  const { from, to, $from } = tr.selection;
  const { type } = $from.parent;
  const [first, ...others] = flattenToPoints(slice, type);
  if (first === undefined) return;
  tr.replaceWith(from, to, first);
  const end = from + first.size;
  tr.setSelection(TextSelection.create(tr.doc, end));
  if (others.length === 0) return;
  const after = tr.doc.resolve(end).after();
  const nodes = others.map((content) => type.create(null, content));
  tr.insert(after, nodes);
  const size = nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  tr.setSelection(Selection.near(tr.doc.resolve(after + size), -1));
}

/**
 * ProseMirror fits a slice as well as the place allows, which can drop what does not fit, or cut
 * the box around the caret in two. When that happens, the blocks go below that box instead.
 */
function placeBlocks(tr: Transaction, slice: Slice): void {
  const { from, to } = tr.selection;
  const attempt = new Transform(tr.doc).replaceRange(from, to, slice);
  const selected = contentWeight(tr.doc.slice(from, to));
  const wanted = contentWeight(slice) + contentWeight(whole(tr.doc)) - selected;
  const isKept = contentWeight(whole(attempt.doc)) >= wanted;
  if (isKept && !dividesBox(tr.doc.resolve(from), attempt.doc, slice)) {
    tr.replaceSelection(slice);
    return;
  }
  tr.delete(from, to);
  const $from = tr.doc.resolve(from);
  const below = $from.depth >= 2 ? $from.after(2) : from;
  const blocks = closedBlocks(slice, tr.doc.type.schema);
  tr.insert(below, blocks);
  tr.setSelection(Selection.near(tr.doc.resolve(below + blocks.size), -1));
}

function whole(document: DocumentNode): Slice {
  return new Slice(document.content, 0, 0);
}

function dividesBox($from: ResolvedPos, after: DocumentNode, slice: Slice): boolean {
  const before = whole($from.doc);
  for (let depth = $from.depth; depth > 1; depth -= 1) {
    const { type } = $from.node(depth);
    const isMore = countOf(whole(after), type) > countOf(before, type) + countOf(slice, type);
    if (type.spec.isolating === true && isMore) return true;
  }
  return false;
}

function countOf(slice: Slice, type: NodeType): number {
  let count = 0;
  slice.content.descendants((node) => {
    if (node.type === type) count += 1;
    return !node.isTextblock;
  });
  return count;
}
