/**
 * Notes that readers and recognisers take while they work; assembly turns them into the items
 * of the report. `result` holds the words that stand in the article, so that accounting can
 * tell what only the report holds.
 */
import type { SlotName } from '../article/nodes.ts';
import type { ImportItem, ImportUndo } from './report.ts';

/** A report item before slots have node ids. */
export type Note = Omit<ImportItem, 'id' | 'undo'> & {
  readonly undo: ImportUndo | { readonly kind: 'slot'; readonly slot: SlotName } | null;
};

/** Text that has no place in an article, with the offer to put it back as a paragraph. */
export function droppedNote(field: string, original: string, reason: string): Note {
  const undo = { kind: 'insert-paragraph', text: original, afterNodeId: null } as const;
  return { kind: 'dropped', field, original, result: '', reason, undo };
}

/** Something recognised or converted; `result` is the text as it stands in the article. */
export function changedNote(
  field: string,
  original: string,
  result: string,
  reason: string,
  undo: Note['undo'] = null,
): Note {
  return { kind: 'changed', field, original, result, reason, undo };
}

/** Something taken over exactly as the file states it. */
export function keptNote(field: string, text: string, reason: string): Note {
  return { kind: 'kept', field, original: text, result: text, reason, undo: null };
}
