/**
 * Turns one entry of the shared schema into a TipTap extension: the shared spec says what a node
 * may hold, this adds how it is written to and read from HTML, and which view draws it.
 */
import { type Attributes, Mark, Node, type NodeViewRenderer } from '@tiptap/core';
import type {
  AttributeSpec,
  DOMOutputSpec,
  Mark as DocumentMark,
  Node as DocumentNode,
  NodeSpec,
  ParseRule,
  TagParseRule,
} from '@tiptap/pm/model';
import { INTERNAL_MARKS, markSpecs } from '../../../shared/article/marks.ts';
import { nodeSpecs } from '../../../shared/article/nodes.ts';
import { dataName, decodeValue, encodeValue } from './attribute-values.ts';

type HtmlAttributes = Record<string, unknown>;

/** What a node needs beside its structure. Attributes named in `native` are left to `render`. */
export type NodeBehaviour = {
  readonly render?: (node: DocumentNode, attributes: HtmlAttributes) => DOMOutputSpec;
  readonly parse?: readonly TagParseRule[];
  readonly native?: readonly string[];
  readonly contentElement?: string;
  readonly view?: NodeViewRenderer;
  readonly text?: (node: DocumentNode) => string;
  readonly top?: boolean;
};

/** The extension of a node of the shared schema; `data-node` marks its HTML as ours. */
export function defineNode(name: string, behaviour: NodeBehaviour): Node {
  const { render, view, text } = behaviour;
  const role: unknown = nodeSpecs[name]?.tableRole;
  return Node.create({
    name,
    topNode: behaviour.top === true,
    addAttributes: () => attributesOf(nodeSpecs[name]?.attrs, behaviour.native ?? []),
    parseHTML: () => parseRules(name, behaviour),
    ...(render !== undefined
      ? {
          renderHTML: ({ node, HTMLAttributes }) =>
            render(node, { 'data-node': name, ...HTMLAttributes }),
        }
      : {}),
    ...(view !== undefined ? { addNodeView: () => view } : {}),
    ...(text !== undefined ? { renderText: ({ node }) => text(node) } : {}),
    ...(typeof role === 'string'
      ? {
          extendNodeSchema: (extension: { name: string }) =>
            extension.name === name ? { tableRole: role } : {},
        }
      : {}),
  });
}

/** Nodes that ordinary HTML knows parse by tag; ours alone parse by `data-node`, which wins. */
function parseRules(name: string, behaviour: NodeBehaviour): TagParseRule[] {
  if (behaviour.parse !== undefined) return behaviour.parse.map((rule) => ({ ...rule }));
  const { contentElement } = behaviour;
  const own = { tag: `[data-node="${name}"]`, priority: 60 };
  return [contentElement !== undefined ? { ...own, contentElement } : own];
}

/** What a mark needs beside its structure: HTML out and in. */
export type MarkBehaviour = {
  readonly render: (mark: DocumentMark) => DOMOutputSpec;
  readonly parse: readonly ParseRule[];
};

/** The extension of a mark of the shared schema. Internal marks survive "clear formatting". */
export function defineMark(name: string, behaviour: MarkBehaviour): Mark {
  return Mark.create({
    name,
    clearable: !INTERNAL_MARKS.some((internal) => internal === name),
    addAttributes: () => unrendered(Object.keys(markSpecs[name]?.attrs ?? {})),
    parseHTML: () => behaviour.parse,
    renderHTML: ({ mark }) => behaviour.render(mark),
  });
}

function attributesOf(specs: NodeSpec['attrs'], native: readonly string[]): Attributes {
  const carried = Object.entries(specs ?? {}).filter(([name]) => !native.includes(name));
  return {
    ...unrendered(native),
    ...Object.fromEntries(carried.map(([name, spec]) => [name, carriedAttribute(name, spec)])),
  };
}

function carriedAttribute(name: string, spec: AttributeSpec): Attributes[string] {
  return {
    parseHTML: (element) => decodeValue(name, element.getAttribute(dataName(name))),
    renderHTML: ({ [name]: value }) =>
      value === spec.default ? null : { [dataName(name)]: encodeValue(value) },
  };
}

/** Attributes that `render` writes and a parse rule reads, kept out of the generic machinery. */
function unrendered(names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.map((name) => [name, { rendered: false, parseHTML: () => null }]),
  );
}
