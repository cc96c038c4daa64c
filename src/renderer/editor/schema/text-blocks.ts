/** Running text: paragraphs, crossheads, quotations and lists. */
import type { Node } from '@tiptap/core';
import { defineNode } from './define.ts';

const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Heading levels inside a body: the headline is level 1, so crossheads run from 2 to 4. */
function crossheadLevel(level: number): number {
  return Math.min(Math.max(level, 2), 4);
}

/** Extensions for the blocks that running text is made of. */
export function textBlockNodes(): Node[] {
  return [
    defineNode('paragraph', {
      render: (_, attributes) => ['p', attributes, 0],
      parse: [{ tag: 'p' }],
    }),
    defineNode('heading', {
      native: ['level'],
      render: (node, attributes) => [`h${node.attrs.level}`, attributes, 0],
      parse: HEADING_LEVELS.map((level) => ({
        tag: `h${level}`,
        attrs: { level: crossheadLevel(level) },
      })),
    }),
    defineNode('blockquote', {
      render: (_, attributes) => ['blockquote', attributes, 0],
      parse: [{ tag: 'blockquote' }],
    }),
    defineNode('bulletList', {
      render: (_, attributes) => ['ul', attributes, 0],
      parse: [{ tag: 'ul' }],
    }),
    defineNode('orderedList', {
      native: ['start'],
      render: (node, attributes) => ['ol', { ...attributes, start: node.attrs.start }, 0],
      parse: [{ tag: 'ol', getAttrs: (element) => ({ start: listStart(element) }) }],
    }),
    defineNode('listItem', {
      render: (_, attributes) => ['li', attributes, 0],
      parse: [{ tag: 'li' }],
    }),
  ];
}

function listStart(element: HTMLElement): number {
  const start = Number(element.getAttribute('start') ?? '1');
  return Number.isInteger(start) && start >= 0 ? start : 1;
}
