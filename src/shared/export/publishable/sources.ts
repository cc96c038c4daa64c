/**
 * Leak guard: a source marked as not public is named nowhere, not even by its id. Citations of
 * it go, and so do references to records that no longer exist.
 */
import { citationReferences } from '../../article/citation-references.ts';
import type { NodeJson } from '../../article/json.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';

/** Leaves out private sources with all that points at them, and pull quotes' internal references. */
export const removePrivateSources: CleaningStep = (input) => {
  const hidden = input.sources.filter((source) => !source.public);
  const sources = input.sources.filter((source) => source.public);
  const known = new Set(sources.map((source) => source.id));
  const dropped: string[] = [];
  const document = rewriteDocument(input.document, (node) => {
    if (node.type === 'citation') return withPublicReferences(node, known, dropped);
    if (node.type === 'pullQuote') return withPublicSpeaker(node, known);
    return node;
  });
  return {
    package: { ...input, sources, document },
    notices: [
      ...noticesOf(
        'stripped',
        'Private sources',
        hidden.map((source) => source.title),
      ),
      ...noticesOf('stripped', 'Citations of private or missing sources', dropped),
    ],
  };
};

function withPublicReferences(
  node: NodeJson,
  known: ReadonlySet<string>,
  dropped: string[],
): NodeJson | null {
  const all = citationReferences(node);
  const refs = all.filter((reference) =>
    reference.sourceId === null ? reference.note.trim() !== '' : known.has(reference.sourceId),
  );
  for (const reference of all) {
    if (!refs.includes(reference)) dropped.push(reference.note);
  }
  return refs.length === 0 ? null : { ...node, attrs: { ...node.attrs, refs } };
}

/** `speakerRef` names a contact record of the desk; only a public source may stay attached. */
function withPublicSpeaker(node: NodeJson, known: ReadonlySet<string>): NodeJson {
  const id = node.attrs?.sourceId;
  const sourceId = typeof id === 'string' && known.has(id) ? id : null;
  return { ...node, attrs: { ...node.attrs, sourceId, speakerRef: null } };
}
