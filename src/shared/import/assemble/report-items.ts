/** Turns notes into report items that point at the nodes of a document. */
import { slotOf, walk } from '../../article/document.ts';
import type { StoredDocument } from '../../article/json.ts';
import type { Note } from '../notes.ts';
import { inReadingOrder } from '../reading-order.ts';
import type { ImportItem } from '../report.ts';

/** Report items in reading order, with the node ids that undo needs. */
export function itemsOf(notes: readonly Note[], document: StoredDocument): ImportItem[] {
  const ids = nodeIds(document);
  const items = notes.map((note) => ({ ...note, undo: undoIn(document, ids, note.undo) }));
  return inReadingOrder(items, [...ids]).map((item, index) => ({
    ...item,
    id: `item-${index + 1}`,
  }));
}

/** Furniture inside quotes or cells became plain paragraphs there; nothing is left to undo. */
function undoIn(
  document: StoredDocument,
  ids: ReadonlySet<string>,
  undo: Note['undo'],
): ImportItem['undo'] {
  if (undo?.kind === 'slot') {
    const id = slotOf(document, undo.slot).attrs?.id;
    return typeof id === 'string' ? { kind: 'field-to-paragraphs', nodeId: id } : null;
  }
  return undo?.kind === 'block-to-paragraphs' && !ids.has(undo.nodeId) ? null : undo;
}

/** Ids of all nodes as they stand in the text. */
function nodeIds(document: StoredDocument): Set<string> {
  const ids = new Set<string>();
  walk(document.doc, (node) => {
    const id = node.attrs?.id;
    if (typeof id === 'string') ids.add(id);
    return true;
  });
  return ids;
}
