/**
 * Citations where a field holds text only: their notes go to the report.
 */
import { citationReferences } from '../../article/citation-references.ts';
import type { Note } from '../notes.ts';
import { droppedNote } from '../notes.ts';
import type { Inline } from './block.ts';

/** A note for each citation that a text-only field cannot hold. */
export function lostCitations(inline: Inline, field: string): Note[] {
  return inline.flatMap((node) => {
    if (node.type !== 'citation') return [];
    const texts = citationReferences(node).map(({ note, locator }) => `${note} ${locator}`.trim());
    const reason = 'A footnote cannot stand here; its text is kept in this report.';
    return [droppedNote(field, texts.join(' '), reason)];
  });
}
