/**
 * Rewriting stored documents bottom-up: the cleaning steps say what becomes of one node, this
 * module rebuilds the tree and lets the schema supply what a removal left incomplete.
 */
import { type Node as DocumentNode, Fragment } from '@tiptap/pm/model';
import type { NodeJson, StoredDocument } from '../../article/json.ts';
import { SLOT_NAMES } from '../../article/nodes.ts';
import { articleSchema } from '../../article/schema.ts';

/** What one node becomes: itself, something else, or nothing. */
export type Rewrite = (node: NodeJson) => NodeJson | null;

/** Applies `rewrite` to every node, children first; a container that lost all its children goes too. */
export function rewriteDocument(document: StoredDocument, rewrite: Rewrite): StoredDocument {
  const doc = rewriteNode(document.doc, rewrite);
  return { schemaVersion: document.schemaVersion, doc: complete(doc ?? { type: 'doc' }) };
}

/** Replaces the children of every node by what `change` makes of them, innermost first. */
export function rewriteChildren(
  document: StoredDocument,
  change: (children: readonly NodeJson[]) => readonly NodeJson[],
): StoredDocument {
  return rewriteDocument(document, (node) => {
    if (node.content === undefined) return node;
    const content = change(node.content);
    return content.length === 0 && isDroppable(node) ? null : { ...node, content };
  });
}

function rewriteNode(node: NodeJson, rewrite: Rewrite): NodeJson | null {
  const children = node.content ?? [];
  const content: NodeJson[] = [];
  for (const child of children) {
    const rewritten = rewriteNode(child, rewrite);
    if (rewritten !== null) content.push(rewritten);
  }
  if (children.length > 0 && content.length === 0 && isDroppable(node)) return null;
  return rewrite(children.length > 0 ? { ...node, content } : node);
}

/** Slots and text blocks may stand empty; a list, quotation, table or box without content may not. */
function isDroppable(node: NodeJson): boolean {
  const type = articleSchema.nodes[node.type];
  if (type === undefined || node.type === 'doc') return false;
  return !SLOT_NAMES.some((slot) => slot === node.type) && !type.inlineContent;
}

/** Adds the parts the schema requires where a removal took them (a list item's paragraph). */
function complete(doc: NodeJson): NodeJson {
  return toFilledNode(doc).toJSON();
}

function toFilledNode(json: NodeJson): DocumentNode {
  if (json.type === 'text') return articleSchema.nodeFromJSON(json);
  const type = articleSchema.nodes[json.type];
  if (type === undefined) return articleSchema.nodeFromJSON(json);
  const children = Fragment.fromArray((json.content ?? []).map(toFilledNode));
  const marks = (json.marks ?? []).map((mark) => articleSchema.markFromJSON(mark));
  const filled = type.createAndFill(json.attrs ?? null, children, marks);
  return filled ?? type.createChecked(json.attrs ?? null, children, marks);
}
