/**
 * The fixed slots of an article and the fields inside them, as readers' HTML.
 * A slot is always there; an empty one shows its placeholder (extensions/placeholders.ts).
 */
import { Node } from '@tiptap/core';
import type { NodeViews } from '../node-views/node-views.ts';
import { defineNode } from './define.ts';
import { pictureHtml } from './picture-html.ts';

/** Extensions for the document, its slots, and the fields of the hero and the glance box. */
export function slotNodes(views: NodeViews): Node[] {
  return [
    defineNode('doc', { top: true }),
    Node.create({ name: 'text' }),
    defineNode('kicker', { render: (_, attributes) => ['p', attributes, 0] }),
    defineNode('headline', { render: (_, attributes) => ['h1', attributes, 0] }),
    defineNode('standfirst', { render: (_, attributes) => ['p', attributes, 0] }),
    defineNode('hero', {
      render: (node, attributes) => pictureHtml(node.attrs, attributes),
      contentElement: 'figcaption',
      view: views.picture,
    }),
    defineNode('glance', {
      render: (_, attributes) => ['aside', attributes, 0],
      view: views.glance,
    }),
    defineNode('glanceTitle', { render: (_, attributes) => ['h2', attributes, 0] }),
    defineNode('glanceItem', { render: (_, attributes) => ['p', attributes, 0] }),
    defineNode('body', { render: (_, attributes) => ['div', attributes, 0] }),
  ];
}
