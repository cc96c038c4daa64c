/** Tables; `tableRole` of the shared schema lets prosemirror-tables recognise the parts. */
import type { Node } from '@tiptap/core';
import { defineNode } from './define.ts';

const SPANS = ['colspan', 'rowspan'];

/** Extensions for a table, its rows and its two kinds of cell. */
export function tableNodes(): Node[] {
  return [
    defineNode('table', {
      render: (_, attributes) => ['table', attributes, ['tbody', 0]],
      parse: [{ tag: 'table' }],
    }),
    defineNode('tableRow', {
      render: (_, attributes) => ['tr', attributes, 0],
      parse: [{ tag: 'tr' }],
    }),
    cellNode('tableHeader', 'th'),
    cellNode('tableCell', 'td'),
  ];
}

function cellNode(name: string, tag: string): Node {
  return defineNode(name, {
    native: SPANS,
    render: (node, attributes) => [
      tag,
      { ...attributes, colspan: node.attrs.colspan, rowspan: node.attrs.rowspan },
      0,
    ],
    parse: [
      {
        tag,
        getAttrs: (element) => ({
          colspan: span(element, 'colspan'),
          rowspan: span(element, 'rowspan'),
        }),
      },
    ],
  });
}

function span(element: HTMLElement, name: string): number {
  const value = Number(element.getAttribute(name) ?? '1');
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1;
}
