/** Inline nodes: line breaks and citation marks. */
import type { Node } from '@tiptap/core';
import type { NodeViews } from '../node-views/node-views.ts';
import { defineNode } from './define.ts';

/** Extensions for a hard break and for the citation mark, whose number is never stored. */
export function inlineNodes(views: NodeViews): Node[] {
  return [
    defineNode('hardBreak', {
      render: (_, attributes) => ['br', attributes],
      parse: [{ tag: 'br' }],
      text: () => '\n',
    }),
    defineNode('citation', {
      render: (_, attributes) => ['sup', attributes],
      view: views.citation,
      text: () => '',
    }),
  ];
}
