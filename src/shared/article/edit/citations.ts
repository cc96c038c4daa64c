/**
 * Labels of inline citations, the same as every export gives them: a source's number is its
 * place in the Sources list, notes are lettered in reading order. Derived, never stored.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { noteLetter } from '../../export/published/labels.ts';
import { citationReferences } from '../citation-references.ts';
import type { SourceRecord } from '../source.ts';

/** A citation in a document with the text of its mark, such as `1`, `1,3` or `2a`. */
export type NumberedCitation = {
  readonly position: number;
  readonly size: number;
  readonly label: string;
};

/** Every citation of a document in reading order, labelled as readers will see it. */
export function numberCitations(
  document: DocumentNode,
  sources: readonly SourceRecord[],
): NumberedCitation[] {
  const shown = sources.filter((source) => source.public).map(({ id }) => id);
  const known = new Set(sources.map(({ id }) => id));
  const found: NumberedCitation[] = [];
  let notes = 0;
  document.descendants((node, position) => {
    if (node.type.name !== 'citation') return !node.isTextblock || node.childCount > 0;
    const labels = citationReferences(node).map(({ sourceId, note }) => {
      const number = sourceId === null ? '' : sourceLabel(sourceId, shown, known);
      if (note.trim() === '') return number;
      notes += 1;
      return number + noteLetter(notes);
    });
    const label = labels.filter((part) => part !== '').join(',');
    found.push({ position, size: node.nodeSize, label: label === '' ? '?' : label });
    return false;
  });
  return found;
}

/** A source's place in the list; a dash when readers are not shown it, `?` when it is gone. */
function sourceLabel(id: string, shown: readonly string[], known: ReadonlySet<string>): string {
  const place = shown.indexOf(id);
  if (place >= 0) return String(place + 1);
  return known.has(id) ? '\u2013' : '?';
}
