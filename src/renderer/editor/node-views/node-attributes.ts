/** Reading and writing the attributes of the node a view draws. */
import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';

/** Writes attributes of the view's node as one undo step; equal values write nothing. */
export function writeAttributes(
  props: Pick<NodeViewRendererProps, 'view' | 'getPos'>,
  attributes: Readonly<Record<string, unknown>>,
): void {
  const position = props.getPos();
  const node = position === undefined ? null : props.view.state.doc.nodeAt(position);
  if (position === undefined || node === null) return;
  const { tr } = props.view.state;
  for (const [name, value] of Object.entries(attributes)) {
    if (node.attrs[name] !== value) tr.setNodeAttribute(position, name, value);
  }
  if (tr.docChanged) props.view.dispatch(tr);
}

/** A text attribute of a node; the empty string when it is something else. */
export function textAttribute(node: DocumentNode, name: string): string {
  const value: unknown = node.attrs[name];
  return typeof value === 'string' ? value : '';
}
