/**
 * A page as notes are looked for in it: its links within the page, who stands in whom, and where.
 */
import { elementsIn, type HtmlElement } from './tree.ts';

/** The elements of a page; `links` are those that lead within it, in order. */
export type TreeIndex = {
  /** Links within the document, in order. */
  readonly links: ReadonlySet<HtmlElement>;
  /** Every element's place in document order. */
  readonly order: ReadonlyMap<HtmlElement, number>;
  readonly byId: ReadonlyMap<string, HtmlElement>;
  readonly parents: ReadonlyMap<HtmlElement, HtmlElement>;
};

/** Indexes a page once. */
export function indexTree(root: HtmlElement): TreeIndex {
  const links = new Set<HtmlElement>();
  const order = new Map<HtmlElement, number>();
  const byId = new Map<string, HtmlElement>();
  const parents = new Map<HtmlElement, HtmlElement>();
  for (const source of [root, ...elementsIn(root)]) {
    order.set(source, order.size);
    for (const child of source.children) if (child.kind === 'element') parents.set(child, source);
    for (const id of [source.attributes.id, source.attributes.name]) {
      if (id !== undefined && !byId.has(id)) byId.set(id, source);
    }
    const inside = source.name === 'a' && source.attributes.href?.startsWith('#') === true;
    if (inside) links.add(source);
  }
  return { links, order, byId, parents };
}

/** Where an element stands in document order. */
export function place(source: HtmlElement, index: TreeIndex): number {
  return index.order.get(source) ?? -1;
}

/** The id that a link within the page leads to. */
export function fragment(link: HtmlElement): string {
  return (link.attributes.href ?? '').slice(1);
}

/** Whether an element is another or stands in it. */
export function isInside(node: HtmlElement, ancestor: HtmlElement, index: TreeIndex): boolean {
  let current: HtmlElement | undefined = node;
  while (current !== undefined && current !== ancestor) current = index.parents.get(current);
  return current === ancestor;
}
