/** The furniture of an article: quotes, pictures, boxes and notes between its paragraphs. */
import type { Node } from '@tiptap/core';
import type { NodeViews } from '../node-views/node-views.ts';
import { defineNode } from './define.ts';
import { pictureHtml } from './picture-html.ts';

/** Extensions for furniture blocks and their fields. */
export function furnitureNodes(views: NodeViews): Node[] {
  return [...quoteNodes(views), ...pictureNodes(views), ...boxNodes(views)];
}

function quoteNodes(views: NodeViews): Node[] {
  return [
    defineNode('pullQuote', {
      render: (_, attributes) => ['figure', attributes, 0],
      view: views.pullQuote,
    }),
    defineNode('quoteText', { render: (_, attributes) => ['blockquote', attributes, 0] }),
    defineNode('attribution', { render: (_, attributes) => ['figcaption', attributes, 0] }),
  ];
}

function pictureNodes(views: NodeViews): Node[] {
  return [
    defineNode('figure', {
      render: (node, attributes) => pictureHtml(node.attrs, attributes),
      contentElement: 'figcaption',
      view: views.picture,
    }),
    defineNode('caption', { render: (_, attributes) => ['div', attributes, 0] }),
    defineNode('credit', { render: (_, attributes) => ['div', attributes, 0] }),
  ];
}

function boxNodes(views: NodeViews): Node[] {
  return [
    defineNode('factBox', {
      render: (_, attributes) => ['aside', attributes, 0],
      view: views.factBox,
    }),
    defineNode('factBoxTitle', { render: (_, attributes) => ['h3', attributes, 0] }),
    defineNode('correction', {
      render: (_, attributes) => ['aside', { ...attributes, role: 'note' }, 0],
      view: views.correction,
    }),
    defineNode('stash', {
      render: (_, attributes) => ['div', attributes, 0],
      view: views.stash,
    }),
    defineNode('embed', {
      render: (node, attributes) => [
        'div',
        attributes,
        ['a', { href: node.attrs.url, rel: 'noopener' }, node.attrs.title || node.attrs.url],
      ],
      view: views.embed,
      text: (node) => String(node.attrs.url),
    }),
    defineNode('divider', {
      render: (_, attributes) => ['hr', attributes],
      parse: [{ tag: 'hr' }],
      text: () => '---',
    }),
  ];
}
