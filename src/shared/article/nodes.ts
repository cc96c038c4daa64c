/**
 * The nodes of a news article as ProseMirror node specs: structure only, no DOM.
 * The editor, importers, exporters and the command line all build on this one table.
 */
import type { NodeSpec } from '@tiptap/pm/model';
import { blockAttributes, pictureAttributes } from './attributes.ts';

const MARKS_PLAIN = 'comment insertion deletion evidence';
const MARKS_ITALIC = `italic lang ${MARKS_PLAIN}`;

/** The slots every article has, in reading order. An empty slot is a state, never an absence. */
export const SLOT_NAMES = ['kicker', 'headline', 'standfirst', 'hero', 'glance', 'body'] as const;

/** Name of one fixed slot of the document. */
export type SlotName = (typeof SLOT_NAMES)[number];

const field = (content: string, marks: string): NodeSpec => ({
  content,
  marks,
  defining: true,
  isolating: true,
  selectable: false,
  attrs: blockAttributes,
});

const slots: Record<string, NodeSpec> = {
  doc: { content: SLOT_NAMES.join(' ') },
  kicker: field('text*', MARKS_PLAIN),
  headline: field('text*', MARKS_PLAIN),
  standfirst: field('(text | citation)*', `${MARKS_ITALIC} link format`),
  hero: {
    content: 'caption credit',
    defining: true,
    isolating: true,
    selectable: true,
    attrs: pictureAttributes,
  },
  glance: {
    content: 'glanceTitle glanceItem*',
    defining: true,
    isolating: true,
    selectable: true,
    attrs: blockAttributes,
  },
  glanceTitle: field('text*', MARKS_PLAIN),
  glanceItem: { content: 'inline*', defining: true, attrs: blockAttributes },
  body: { content: 'block*', defining: true, isolating: true, selectable: false },
};

const text: Record<string, NodeSpec> = {
  paragraph: { group: 'block flow', content: 'inline*', attrs: blockAttributes },
  heading: {
    group: 'block flow',
    content: 'inline*',
    defining: true,
    attrs: { ...blockAttributes, level: { default: 2 } },
  },
  blockquote: { group: 'block flow', content: 'flow+', defining: true, attrs: blockAttributes },
  bulletList: { group: 'block flow', content: 'listItem+', attrs: blockAttributes },
  orderedList: {
    group: 'block flow',
    content: 'listItem+',
    attrs: { ...blockAttributes, start: { default: 1 } },
  },
  listItem: { content: 'paragraph flow*', defining: true, attrs: blockAttributes },
};

const furniture: Record<string, NodeSpec> = {
  pullQuote: {
    group: 'block',
    content: 'quoteText attribution',
    defining: true,
    isolating: true,
    draggable: true,
    attrs: {
      ...blockAttributes,
      style: { default: 'inline' },
      speakerRef: { default: null },
      sourceId: { default: null },
    },
  },
  quoteText: field('text*', MARKS_ITALIC),
  attribution: field('text*', MARKS_PLAIN),
  figure: {
    group: 'block flow',
    content: 'caption credit',
    defining: true,
    isolating: true,
    draggable: true,
    attrs: { ...pictureAttributes, layout: { default: 'column' } },
  },
  caption: field('inline*', '_'),
  credit: field('text*', MARKS_PLAIN),
  factBox: {
    group: 'block',
    content: 'factBoxTitle flow+',
    defining: true,
    isolating: true,
    draggable: true,
    // A box inserted from a snippet knows which one, and which version of it.
    attrs: { ...blockAttributes, snippetId: { default: null }, snippetVersion: { default: null } },
  },
  factBoxTitle: field('text*', MARKS_PLAIN),
  correction: {
    group: 'block',
    content: 'paragraph+',
    defining: true,
    isolating: true,
    draggable: true,
    attrs: { ...blockAttributes, kind: { default: 'correction' }, date: { default: null } },
  },
  stash: {
    group: 'block',
    content: 'block+',
    defining: true,
    isolating: true,
    draggable: true,
    attrs: blockAttributes,
  },
  embed: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: {
      ...blockAttributes,
      kind: { default: 'link' },
      url: { default: '' },
      title: { default: '' },
    },
  },
  divider: { group: 'block', attrs: blockAttributes },
};

const cellAttributes = {
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null },
} as const;

const tables: Record<string, NodeSpec> = {
  table: {
    group: 'block flow',
    content: 'tableRow+',
    tableRole: 'table',
    isolating: true,
    attrs: blockAttributes,
  },
  tableRow: { content: '(tableCell | tableHeader)*', tableRole: 'row' },
  tableHeader: {
    content: 'flow+',
    tableRole: 'header_cell',
    isolating: true,
    attrs: cellAttributes,
  },
  tableCell: { content: 'flow+', tableRole: 'cell', isolating: true, attrs: cellAttributes },
};

const inline: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  hardBreak: { group: 'inline', inline: true, selectable: false },
  citation: {
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    attrs: { ...blockAttributes, refs: { default: [] }, comments: { default: [] } },
  },
};

/** All node specs by name; order matters to ProseMirror (first block is the default one). */
export const nodeSpecs: Record<string, NodeSpec> = {
  ...slots,
  ...text,
  ...furniture,
  ...tables,
  ...inline,
};
