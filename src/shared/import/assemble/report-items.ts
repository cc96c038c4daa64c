/**
 * Turns notes into report items that point at the nodes of a document.
 */
import { slotOf } from '../../article/document.ts';
import type { StoredDocument } from '../../article/json.ts';
import type { Note } from '../notes.ts';
import type { ImportItem } from '../report.ts';

/** Report items in the order the notes were taken, with the node ids that undo needs. */
export function itemsOf(notes: readonly Note[], document: StoredDocument): ImportItem[] {
  return notes.map((note, index) => ({
    ...note,
    id: `item-${index + 1}`,
    undo: note.undo?.kind === 'slot' ? slotUndo(note.undo.slot, document) : note.undo,
  }));
}

function slotUndo(
  slot: Parameters<typeof slotOf>[1],
  document: StoredDocument,
): ImportItem['undo'] {
  const id = slotOf(document, slot).attrs?.id;
  return typeof id === 'string' ? { kind: 'field-to-paragraphs', nodeId: id } : null;
}
