/**
 * Copied slots pasted into the body: a headline becomes a crosshead, the hero a figure, glance
 * points a list. Words, pictures and marks are all kept.
 */
import { type Node as DocumentNode, Fragment, type Schema, Slice } from '@tiptap/pm/model';

/** A slice whose top level may hold slots, as blocks the body accepts; other slices unchanged. */
export function slotsToBlocks(slice: Slice): Slice {
  const nodes = childrenOf(slice.content);
  if (!nodes.some((node) => node.type.name in CONVERT)) return slice;
  const blocks = nodes.flatMap((node) => CONVERT[node.type.name]?.(node) ?? [node]);
  return Slice.maxOpen(Fragment.fromArray(blocks), false);
}

type Convert = (node: DocumentNode) => DocumentNode[];

const CONVERT: Readonly<Record<string, Convert>> = {
  doc: (node) =>
    childrenOf(node.content).flatMap((child) => CONVERT[child.type.name]?.(child) ?? []),
  kicker: (node) => textAs(node, 'paragraph'),
  headline: (node) => textAs(node, 'heading'),
  standfirst: (node) => textAs(node, 'paragraph'),
  hero: heroAsFigure,
  glance: glanceAsList,
  glanceTitle: (node) => textAs(node, 'heading'),
  glanceItem: (node) => textAs(node, 'paragraph'),
  body: (node) => childrenOf(node.content),
};

function textAs(node: DocumentNode, type: string): DocumentNode[] {
  return node.content.size === 0 ? [] : created(node.type.schema, type, node.content);
}

function heroAsFigure(hero: DocumentNode): DocumentNode[] {
  if (hero.attrs.assetId === null && hero.attrs.alt === '' && hero.textContent === '') return [];
  const figure = hero.type.schema.nodes.figure?.create({ ...hero.attrs }, hero.content);
  return figure === undefined ? [] : [figure];
}

function glanceAsList(glance: DocumentNode): DocumentNode[] {
  const { schema } = glance.type;
  const [title, ...points] = childrenOf(glance.content);
  const items = points.flatMap((point) =>
    created(schema, 'listItem', created(schema, 'paragraph', point.content)),
  );
  if (items.length === 0) return [];
  return [
    ...(title === undefined ? [] : textAs(title, 'heading')),
    ...created(schema, 'bulletList', items),
  ];
}

function created(
  schema: Schema,
  type: string,
  content: Fragment | readonly DocumentNode[],
): DocumentNode[] {
  const node = schema.nodes[type]?.create(null, Fragment.from(content));
  return node === undefined ? [] : [node];
}

function childrenOf(fragment: Fragment): DocumentNode[] {
  return [...fragment.content];
}
