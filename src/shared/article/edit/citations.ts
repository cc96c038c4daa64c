/**
 * Numbers of inline citations: each source is numbered where it is first used, in document
 * order; a bare note (no source) has a number of its own. Numbers are derived, never stored.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { z } from 'zod';
import type { CitationReference } from '../attributes.ts';

const references = z.array(
  z.object({ sourceId: z.string().nullable(), locator: z.string(), note: z.string() }),
);

/** A citation in a document with the text of its mark, such as `1` or `1,3`. */
export type NumberedCitation = {
  readonly position: number;
  readonly size: number;
  readonly label: string;
};

/** What a citation node points at; nothing when its attribute is damaged. */
export function citationReferences(node: DocumentNode): readonly CitationReference[] {
  const parsed = references.safeParse(node.attrs.refs);
  return parsed.success ? parsed.data : [];
}

/** Every citation of a document in reading order, with its label. */
export function numberCitations(document: DocumentNode): NumberedCitation[] {
  const numbers = new Map<string, number>();
  const found: NumberedCitation[] = [];
  document.descendants((node, position) => {
    if (node.type.name !== 'citation') return !node.isTextblock || node.childCount > 0;
    const keys = citationReferences(node).map(
      (reference, index) => reference.sourceId ?? `note ${position} ${index}`,
    );
    for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    const label = keys.map((key) => numbers.get(key)).join(',');
    found.push({ position, size: node.nodeSize, label: label === '' ? '?' : label });
    return false;
  });
  return found;
}
