/**
 * Reading stored documents: parse and check, walk, plain text, and empty documents.
 * Importers, exporters, checks and the library use these; nothing here changes a document.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { fail, ok, type Result } from '../ipc/result.ts';
import { type NodeJson, type StoredDocument, storedDocument } from './json.ts';
import type { SlotName } from './nodes.ts';
import { articleSchema } from './schema.ts';
import { upgradeDocument } from './upgrade.ts';

/** Parses a stored body string into the current format; refuses newer ones and what the schema cannot hold. */
export function parseBody(body: string): Result<StoredDocument> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return fail('invalid-input', String(error), 'The text of this piece is not valid JSON.');
  }
  const envelope = storedDocument.safeParse(json);
  if (!envelope.success) return fail('invalid-input', envelope.error.message);
  const upgraded = upgradeDocument(envelope.data);
  if (!upgraded.ok) return upgraded;
  const node = toNode(upgraded.value);
  return node.ok ? upgraded : node;
}

/** Turns a stored document into a checked ProseMirror node. */
export function toNode(document: StoredDocument): Result<DocumentNode> {
  try {
    const node = articleSchema.nodeFromJSON(document.doc);
    node.check();
    return ok(node);
  } catch (error) {
    return fail(
      'invalid-input',
      String(error),
      'The text of this piece breaks the article format.',
    );
  }
}

/** Serialises a document to the string that is stored and sent across every boundary. */
export function toBody(document: StoredDocument): string {
  return JSON.stringify(document);
}

/** Calls `visit` on every node in document order; return false to skip a node's children. */
export function walk(
  node: NodeJson,
  visit: (node: NodeJson, ancestors: readonly NodeJson[]) => boolean | undefined,
  ancestors: readonly NodeJson[] = [],
): void {
  if (visit(node, ancestors) === false) return;
  const path = [...ancestors, node];
  for (const child of node.content ?? []) walk(child, visit, path);
}

/** Text of one node and all below it; a hard break counts as a line feed, other atoms as nothing. */
export function textOf(node: NodeJson): string {
  if (node.text !== undefined) return node.text;
  if (node.type === 'hardBreak') return '\n';
  return (node.content ?? []).map(textOf).join('');
}

/** The node of one fixed slot; a checked document always has it. */
export function slotOf(document: StoredDocument, name: SlotName): NodeJson {
  const slot = (document.doc.content ?? []).find((node) => node.type === name);
  return slot ?? { type: name };
}
