/**
 * A small immutable HTML tree. Every pass over pasted or saved HTML reads and returns this;
 * parse5 is known only to parse.ts.
 */

/** Text as the parser decoded it. */
export type HtmlText = { readonly kind: 'text'; readonly text: string };

/** An element; names and attribute names are lower case. `hasBlock`: a block element is inside. */
export type HtmlElement = {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
  readonly hasBlock: boolean;
};

/** Any node of the tree; comments and declarations are not in it. */
export type HtmlNode = HtmlText | HtmlElement;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe li ' +
    'main menu nav object ol p pre search section summary table tbody td tfoot th thead tr ul ' +
    'video audio embed'
  ).split(' '),
);

/** Whether elements of this name start a line of their own. */
export function isBlockName(name: string): boolean {
  return BLOCKS.has(name);
}

/** An element with the given children; keeps `hasBlock` true to them. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly HtmlNode[],
): HtmlElement {
  return { kind: 'element', name, attributes, children, hasBlock: children.some(isOrHasBlock) };
}

function isOrHasBlock(node: HtmlNode): boolean {
  return node.kind === 'element' && (node.hasBlock || isBlockName(node.name));
}

/** The same element with other children. */
export function withChildren(parent: HtmlElement, children: readonly HtmlNode[]): HtmlElement {
  return element(parent.name, parent.attributes, children);
}

/** A copy of a tree in which `change` has replaced nodes, children first. */
export function mapTree(
  root: HtmlElement,
  change: (node: HtmlElement) => readonly HtmlNode[],
): HtmlElement {
  const children = root.children.flatMap((child) =>
    child.kind === 'text' ? [child] : change(mapTree(child, change)),
  );
  return withChildren(root, children);
}

/** The same element without some of the nodes below it. */
export function withoutNodes(parent: HtmlElement, removed: ReadonlySet<HtmlNode>): HtmlElement {
  const children = parent.children.flatMap((child): HtmlNode[] => {
    if (removed.has(child)) return [];
    return [child.kind === 'element' ? withoutNodes(child, removed) : child];
  });
  return withChildren(parent, children);
}

/** Every element below a root in document order. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  for (const child of root.children) {
    if (child.kind === 'element') {
      yield child;
      yield* elementsIn(child);
    }
  }
}

/** The first element below a root that fits, or null. */
export function findElement(
  root: HtmlElement,
  fits: (candidate: HtmlElement) => boolean,
): HtmlElement | null {
  for (const candidate of elementsIn(root)) if (fits(candidate)) return candidate;
  return null;
}

/** Class names of an element. */
export function classesOf(source: HtmlElement): readonly string[] {
  return (source.attributes.class ?? '').split(/\s+/).filter((name) => name !== '');
}
