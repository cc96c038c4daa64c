/**
 * The frame all furniture views share: a labelled element whose header is ours and whose content
 * is ProseMirror's. Views must leave the DOM inside `content` alone.
 */
import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Decoration, NodeView } from '@tiptap/pm/view';

/** The parts of a view; `refresh` redraws what depends on attributes or decorations. */
export type ViewParts = {
  readonly dom: HTMLElement;
  readonly content: HTMLElement | null;
  readonly refresh: (node: DocumentNode, decorations: readonly Decoration[]) => void;
  readonly destroy?: () => void;
};

/** A node view from its parts: events and mutations outside the content never reach ProseMirror. */
export function boxView(props: NodeViewRendererProps, parts: ViewParts): NodeView {
  const { dom, content } = parts;
  const type = props.node.type;
  parts.refresh(props.node, props.decorations);
  return {
    dom,
    ...(content !== null ? { contentDOM: content } : {}),
    update(node, decorations) {
      if (node.type !== type) return false;
      parts.refresh(node, decorations);
      return true;
    },
    stopEvent: (event) => isControl(event.target, content),
    ignoreMutation: (mutation) =>
      mutation.type !== 'selection' && content?.contains(mutation.target) !== true,
    ...(parts.destroy !== undefined ? { destroy: parts.destroy } : {}),
  };
}

/** Events of inputs, selects and buttons are the view's own; all others ProseMirror handles. */
function isControl(target: EventTarget | null, content: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement) || content?.contains(target) === true) return false;
  return target.closest('input, select, textarea, button, a[href]') !== null;
}
