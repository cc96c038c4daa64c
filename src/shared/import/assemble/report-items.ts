/**
 * Turns notes into report items that point at the nodes of a document.
 */
import { slotOf, walk } from '../../article/document.ts';
import type { StoredDocument } from '../../article/json.ts';
import type { Note } from '../notes.ts';
import type { ImportItem } from '../report.ts';

/** Report items in the order the notes were taken, with the node ids that undo needs. */
export function itemsOf(notes: readonly Note[], document: StoredDocument): ImportItem[] {
  const ids = nodeIds(document);
  return notes.map((note, index) => ({
    ...note,
    id: `item-${index + 1}`,
    undo: undoIn(document, ids, note.undo),
  }));
}

/** Furniture inside quotes or cells became plain paragraphs there; nothing is left to undo. */
function undoIn(
  document: StoredDocument,
  ids: ReadonlySet<unknown>,
  undo: Note['undo'],
): ImportItem['undo'] {
  if (undo?.kind === 'slot') {
    const id = slotOf(document, undo.slot).attrs?.id;
    return typeof id === 'string' ? { kind: 'field-to-paragraphs', nodeId: id } : null;
  }
  return undo?.kind === 'block-to-paragraphs' && !ids.has(undo.nodeId) ? null : undo;
}

function nodeIds(document: StoredDocument): Set<unknown> {
  const ids = new Set<unknown>();
  walk(document.doc, (node) => {
    ids.add(node.attrs?.id);
    return true;
  });
  return ids;
}
