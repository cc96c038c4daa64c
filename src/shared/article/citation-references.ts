/**
 * What stored citations point at, read with care: the attribute may come from anywhere.
 */
import { z } from 'zod';
import type { CitationReference } from './attributes.ts';
import type { NodeJson } from './json.ts';

const references = z
  .array(
    z.object({
      sourceId: z.string().nullable().catch(null),
      locator: z.string().catch(''),
      note: z.string().catch(''),
    }),
  )
  .catch([]);

/** The references of a citation; a malformed list counts as empty, a malformed part as absent. */
export function citationReferences(citation: Pick<NodeJson, 'attrs'>): CitationReference[] {
  return references.parse(citation.attrs?.refs);
}
