/**
 * The archive copy: a piece as it is, for the newsroom's own keeping. Nothing is held back but
 * confidential sources and nothing refused, so only the native format takes it, and only when
 * somebody asks for it.
 */
import { citationReferences } from '../article/citation-references.ts';
import { toNode } from '../article/document.ts';
import type { NodeJson } from '../article/json.ts';
import type { ArticlePackage } from '../article/package.ts';
import { ok, type Result } from '../ipc/result.ts';
import { rewriteDocument } from './publishable/rewrite.ts';
import { type Cleaned, noticesOf } from './publishable/step.ts';

/**
 * The package in canonical form, without the entries of these ids and what points at them;
 * `invalid-input` when its text breaks the schema.
 */
export function toComplete(input: ArticlePackage, withheld: readonly string[]): Result<Cleaned> {
  const node = toNode(input.document);
  if (!node.ok) return node;
  const document = { schemaVersion: input.document.schemaVersion, doc: node.value.toJSON() };
  const hidden = new Set(withheld);
  const sources = input.sources.filter(({ id }) => !hidden.has(id));
  if (sources.length === input.sources.length) {
    return ok({ package: { ...input, document }, notices: [] });
  }
  // Not even a notice names them.
  const unnamed = input.sources.filter(({ id }) => hidden.has(id)).map(() => '');
  return ok({
    package: {
      ...input,
      sources,
      document: rewriteDocument(document, (part) => pointless(part, hidden)),
    },
    notices: noticesOf('stripped', 'Confidential sources', unnamed),
  });
}

/** A node that points at no hidden entry any more; null when it did nothing else. */
function pointless(node: NodeJson, hidden: ReadonlySet<string>): NodeJson | null {
  if (node.type === 'citation') {
    const all = citationReferences(node);
    const refs = all.filter(({ sourceId }) => sourceId === null || !hidden.has(sourceId));
    if (refs.length === all.length) return node;
    return refs.length === 0 ? null : { ...node, attrs: { ...node.attrs, refs } };
  }
  const sourceId = node.attrs?.sourceId;
  const isHidden = typeof sourceId === 'string' && hidden.has(sourceId);
  return isHidden ? { ...node, attrs: { ...node.attrs, sourceId: null } } : node;
}
