/**
 * Numbers for citations: a source's number is its place in the Sources list, notes are counted
 * in reading order. One numberer serves one piece, from the standfirst to the last block.
 */
import { citationReferences } from '../../article/citation-references.ts';
import type { NodeJson } from '../../article/json.ts';
import type { SourceRecord } from '../../article/source.ts';
import type { PublishedNote } from './article.ts';
import type { PublishedInline } from './inline.ts';

/** Reads citations in document order; `notes` grows as they are read. */
export type CitationNumberer = {
  readonly notes: readonly PublishedNote[];
  readonly read: (node: NodeJson) => PublishedInline;
};

/** A numberer for one piece with these public sources. */
export function citationNumberer(sources: readonly SourceRecord[]): CitationNumberer {
  const numbers = new Map(sources.map((source, position) => [source.id, position + 1]));
  const notes: PublishedNote[] = [];
  let citations = 0;
  return {
    notes,
    read: (node) => {
      citations += 1;
      const references = citationReferences(node).map((reference) => {
        const source = reference.sourceId === null ? null : numbers.get(reference.sourceId);
        const place = { source: source ?? null, locator: reference.locator };
        const hasNote = reference.note.trim() !== '';
        if (hasNote) notes.push({ ...place, text: reference.note });
        return { ...place, note: hasNote ? notes.length : null };
      });
      return { kind: 'citation', index: citations, references };
    },
  };
}
