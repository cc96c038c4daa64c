/**
 * Edits of stored documents that undoing an import needs: replace a node, empty a slot, insert
 * into the body. All return a new document and never touch the old one.
 */
import { node, paragraph } from '../../article/build.ts';
import type { NodeJson, StoredDocument } from '../../article/json.ts';

/** The node with an id, or null. */
export function findNode(root: NodeJson, id: string): NodeJson | null {
  if (root.attrs?.id === id) return root;
  for (const child of root.content ?? []) {
    const found = findNode(child, id);
    if (found !== null) return found;
  }
  return null;
}

/** The document with the node of an id replaced by others. */
export function replaceNode(
  document: StoredDocument,
  id: string,
  replacement: readonly NodeJson[],
): StoredDocument {
  return { ...document, doc: replaceIn(document.doc, id, replacement) };
}

function replaceIn(parent: NodeJson, id: string, replacement: readonly NodeJson[]): NodeJson {
  if (parent.content === undefined) return parent;
  const content = parent.content.flatMap((child) =>
    child.attrs?.id === id ? replacement : [replaceIn(child, id, replacement)],
  );
  return { ...parent, content };
}

/** The document with blocks put before all others of the body. */
export function insertAtStart(
  document: StoredDocument,
  blocks: readonly NodeJson[],
): StoredDocument {
  return changeBody(document, (body) => [...blocks, ...body]);
}

/** The document with blocks after the top-level block of an id, or at the end. */
export function insertAfter(
  document: StoredDocument,
  id: string | null,
  blocks: readonly NodeJson[],
): StoredDocument {
  return changeBody(document, (body) => {
    const index = id === null ? -1 : body.findIndex((block) => block.attrs?.id === id);
    const at = index === -1 ? body.length : index + 1;
    return [...body.slice(0, at), ...blocks, ...body.slice(at)];
  });
}

/** The document with other body blocks; a lone empty paragraph only stands in for none. */
export function changeBody(
  document: StoredDocument,
  change: (blocks: readonly NodeJson[]) => readonly NodeJson[],
): StoredDocument {
  const content = (document.doc.content ?? []).map((slot) => {
    if (slot.type !== 'body') return slot;
    const changed = change(isEmptyBody(slot) ? [] : (slot.content ?? []));
    return { ...slot, content: changed.length > 0 ? changed : [paragraph('')] };
  });
  return { ...document, doc: { ...document.doc, content } };
}

function isEmptyBody(body: NodeJson): boolean {
  const [only, another] = body.content ?? [];
  return another === undefined && only?.type === 'paragraph' && (only.content ?? []).length === 0;
}

/** Paragraphs of plain text, one for each line. */
export function paragraphsOf(text: string): NodeJson[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line));
}

/** A slot without its content, as a new document has it. */
export function emptySlot(slot: NodeJson, title: readonly NodeJson[]): NodeJson {
  const { id } = slot.attrs ?? {};
  if (slot.type === 'hero') return node('hero', { id }, [node('caption'), node('credit')]);
  if (slot.type === 'glance') return node('glance', { id }, [node('glanceTitle', {}, title)]);
  return node(slot.type, { id });
}
