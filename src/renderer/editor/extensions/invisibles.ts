/**
 * Marks for what is there but not seen: spaces, breaks, ends of paragraphs. The plugin is in the
 * editor only while they are shown, and draws without taking room, so that no text moves.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, type DecorationSet } from '@tiptap/pm/view';
import { blockText } from '../../../shared/article/edit/block-text.ts';
import { findInvisibles } from '../../../shared/article/invisible-characters.ts';
import { blockDecorations } from './block-decorations.ts';

/** Key of the plugin, for taking it out again. */
export const invisiblesKey = new PluginKey<DecorationSet>('invisibles');

/** The plugin; only blocks that change are looked at again. */
export function invisiblesPlugin(): Plugin<DecorationSet> {
  return blockDecorations(invisiblesKey, decorate);
}

function decorate(block: DocumentNode, position: number): Decoration[] {
  const start = position + 1;
  const characters = findInvisibles(blockText(block)).map(({ kind, from, to }) =>
    Decoration.inline(start + from, start + to, { class: `invisible invisible-${kind}` }),
  );
  return [...characters, ...breaks(block, start), end(block, position)];
}

/** The element of a break can carry no mark itself, so an element is put around it. */
function breaks(block: DocumentNode, start: number): Decoration[] {
  const found: Decoration[] = [];
  block.forEach((child, offset) => {
    if (child.type.name !== 'hardBreak') return;
    const from = start + offset;
    const attributes = { nodeName: 'span', class: 'invisible invisible-break' };
    found.push(Decoration.inline(from, from + child.nodeSize, attributes));
  });
  return found;
}

/** A block without text, or with a break at its end, is given a further line by the view. */
function end(block: DocumentNode, position: number): Decoration {
  const last = block.lastChild;
  const hasFurtherLine = last === null || last.type.name === 'hardBreak';
  const name = hasFurtherLine ? 'invisible-end invisible-end-below' : 'invisible-end';
  return Decoration.node(position, position + block.nodeSize, { class: name });
}
