/**
 * Delete, type and paste over selections that ProseMirror alone would let flow across slots.
 * Each answers with a transaction that keeps every slot apart, ready to dispatch.
 */
import {
  AllSelection,
  type EditorState,
  NodeSelection,
  type Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { deleteClamped } from './clamp.ts';
import { clearDocument, clearSlot } from './clear-document.ts';
import { findSlot, isOneRegion, regionDepth, slotNameAt } from './regions.ts';

/** Whether a selection must be edited through this module: it spans regions, or is a slot. */
export function needsGuard(selection: Selection): boolean {
  if (selection.empty) return false;
  if (selection instanceof AllSelection) return true;
  if (selection instanceof NodeSelection) return selection.$from.depth === 0;
  if (selection.ranges.length > 1) return false;
  return !isOneRegion(selection.$from, selection.$to) || coversBody(selection);
}

/** Deletes the selection region by region; the caret stays where the deleted text began. */
export function deleteGuarded(state: EditorState): Transaction {
  const { tr, selection } = state;
  if (selection instanceof AllSelection) clearDocument(tr);
  else if (selection instanceof NodeSelection) clearSlot(tr, selection.node, selection.from);
  else if (coversBody(selection)) clearBody(tr);
  else deleteClamped(tr, selection.from, selection.to);
  return tr.setSelection(caretNear(tr, selection.from, selection));
}

/**
 * Types over the selection. The text lands where the selection began to be made; over the whole
 * piece it replaces only the region around `home`, the last caret before everything was selected.
 */
export function typeGuarded(state: EditorState, text: string, home: number): Transaction {
  const { tr, selection } = state;
  if (selection instanceof AllSelection) return replaceRegion(tr, home, text);
  deleteGuardedInto(tr, selection);
  const caret = caretNear(tr, selection.anchor, selection);
  return tr.setSelection(caret).insertText(text);
}

function deleteGuardedInto(tr: Transaction, selection: Selection): void {
  if (selection instanceof NodeSelection) return;
  if (coversBody(selection)) clearBody(tr);
  else deleteClamped(tr, selection.from, selection.to);
}

function replaceRegion(tr: Transaction, home: number, text: string): Transaction {
  const $home = tr.doc.resolve(Math.min(home, tr.doc.content.size));
  const depth = regionDepth($home);
  const region = $home.node(depth);
  if (region.isTextblock) {
    const start = $home.start(depth);
    tr.delete(start, $home.end(depth));
    return tr.setSelection(TextSelection.create(tr.doc, start)).insertText(text);
  }
  const slotName = slotNameAt($home) ?? 'body';
  const slot = findSlot(tr.doc, slotName);
  if (slot === null) return tr;
  clearSlot(tr, slot.node, slot.position);
  const caret = TextSelection.near(tr.doc.resolve(slot.position + 1));
  return tr.setSelection(caret).insertText(text);
}

/** Several blocks selected from the body's first place for a caret to its last. */
function coversBody(selection: Selection): boolean {
  if (!(selection instanceof TextSelection) || selection.empty) return false;
  const body = findSlot(selection.$from.doc, 'body');
  if (body === null || slotNameAt(selection.$from) !== 'body') return false;
  const document = selection.$from.doc;
  const whole = TextSelection.between(
    document.resolve(body.position + 1),
    document.resolve(body.position + body.node.nodeSize - 1),
  );
  const isSeveral = selection.$from.index(1) !== selection.$to.index(1);
  return isSeveral && selection.from <= whole.from && selection.to >= whole.to;
}

function clearBody(tr: Transaction): void {
  const body = findSlot(tr.doc, 'body');
  if (body !== null) clearSlot(tr, body.node, body.position);
}

function caretNear(tr: Transaction, position: number, selection: Selection): Selection {
  const side = position === selection.from ? -1 : 1;
  const mapped = Math.min(tr.mapping.map(position, side), tr.doc.content.size);
  return TextSelection.near(tr.doc.resolve(mapped), side === -1 ? 1 : -1);
}
