/**
 * Citations where a field holds text only: their notes go to the report.
 */
import type { Note } from '../notes.ts';
import { droppedNote } from '../notes.ts';
import type { Inline } from './block.ts';

/** A note for each citation that a text-only field cannot hold. */
export function lostCitations(inline: Inline, field: string): Note[] {
  return inline.flatMap((node) => {
    const { refs } = node.attrs ?? {};
    if (node.type !== 'citation' || !Array.isArray(refs)) return [];
    const texts = refs.map((ref: unknown) =>
      typeof ref === 'object' && ref !== null && 'note' in ref ? String(ref.note) : '',
    );
    const reason = 'A footnote cannot stand here; its text is kept in this report.';
    return [droppedNote(field, texts.join(' '), reason)];
  });
}
