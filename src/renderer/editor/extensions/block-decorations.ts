/**
 * Decorations that depend on the text of one textblock at a time, kept up to date by looking only
 * at blocks that changed. TK highlights and field limits are made of it.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, type PluginKey, type Transaction } from '@tiptap/pm/state';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';
import { changedSpans } from '../../../shared/article/edit/changed-spans.ts';

/**
 * The decorations of one textblock; `position` is before the block, `parent` what holds it. A
 * block beside the changed one is looked at again too, so the direct neighbours may matter.
 */
export type DecorateBlock = (
  block: DocumentNode,
  position: number,
  parent: DocumentNode | null,
) => Decoration[];

/** A plugin that holds the decorations of every textblock of the document. */
export function blockDecorations(
  key: PluginKey<DecorationSet>,
  decorate: DecorateBlock,
): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, state) => decorateAll(state.doc, decorate),
      apply: (tr, current) => (tr.docChanged ? redecorate(tr, current, decorate) : current),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

function decorateAll(document: DocumentNode, decorate: DecorateBlock): DecorationSet {
  const found: Decoration[] = [];
  document.descendants((node, position, parent) => {
    if (!node.isTextblock) return true;
    found.push(...decorate(node, position, parent));
    return false;
  });
  return DecorationSet.create(document, found);
}

function redecorate(
  tr: Transaction,
  current: DecorationSet,
  decorate: DecorateBlock,
): DecorationSet {
  let set = current.map(tr.mapping, tr.doc);
  const size = tr.doc.content.size;
  for (const { from, to } of changedSpans([tr])) {
    tr.doc.nodesBetween(Math.max(0, from - 1), Math.min(size, to + 1), (node, position, parent) => {
      if (!node.isTextblock) return true;
      set = set.remove(within(set, position, position + node.nodeSize));
      set = set.add(tr.doc, decorate(node, position, parent));
      return false;
    });
  }
  return set;
}

/** Decorations inside a block; `find` alone would also give those that only touch its edges. */
function within(set: DecorationSet, from: number, to: number): Decoration[] {
  return set.find(from, to).filter((found) => found.from >= from && found.to <= to);
}
