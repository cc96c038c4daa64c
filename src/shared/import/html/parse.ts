/**
 * HTML text to our tree, through parse5. Depth and size are capped here: what lies beyond is
 * kept as plain text, so that hostile or broken markup costs formatting, never words or time.
 */
import { type DefaultTreeAdapterTypes as Parse5, parse } from 'parse5';
import { element, type HtmlElement, type HtmlNode, isBlockName } from './tree.ts';

/** Deepest nesting and most nodes that keep their formatting. */
export type HtmlLimits = { readonly depth: number; readonly nodes: number };

/** Limits for what is pasted into an open piece. */
export const PASTE_LIMITS: HtmlLimits = { depth: 100, nodes: 50_000 };

/** Limits for files, which are read off the window's thread. */
export const FILE_LIMITS: HtmlLimits = { depth: 100, nodes: 500_000 };

/** Nesting at which the parser itself would take too long; tags beyond are not opened at all. */
const PARSER_DEPTH = 500;

/** A parsed page: its root element, and whether anything was flattened to plain text. */
export type ParsedHtml = { readonly root: HtmlElement; readonly flattened: boolean };

/** Parses a document or a fragment; never throws and never drops text. */
export function parseHtml(html: string, limits: HtmlLimits): ParsedHtml {
  const shallow = withoutDeepNesting(html);
  const document = parse(shallow, { scriptingEnabled: false });
  const count = { nodes: 0, flattened: shallow !== html };
  const root = element('#document', {}, childrenOf(document, 0, limits, count));
  return { root, flattened: count.flattened };
}

type Count = { nodes: number; flattened: boolean };

function childrenOf(
  parent: Parse5.ParentNode,
  depth: number,
  limits: HtmlLimits,
  count: Count,
): HtmlNode[] {
  return parent.childNodes.flatMap((child) => convert(child, depth + 1, limits, count));
}

function convert(
  node: Parse5.ChildNode,
  depth: number,
  limits: HtmlLimits,
  count: Count,
): HtmlNode[] {
  count.nodes += 1;
  if ('value' in node) return [{ kind: 'text', text: node.value }];
  if (!('tagName' in node)) return [];
  if (depth > limits.depth || count.nodes > limits.nodes) {
    count.flattened = true;
    return [{ kind: 'text', text: plainText(node) }];
  }
  const attributes = Object.fromEntries(node.attrs.map((each) => [each.name, each.value]));
  return [element(node.tagName, attributes, childrenOf(node, depth, limits, count))];
}

/** Text of a subtree without recursion, blocks set apart by spaces. */
function plainText(root: Parse5.Element): string {
  const pieces: string[] = [];
  const stack: Parse5.ChildNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node) pieces.push(node.value);
    if (!('childNodes' in node) || isSilent(node)) continue;
    if ('tagName' in node && isBlockName(node.tagName)) pieces.push(' ');
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) stack.push(child);
    }
  }
  return pieces.join('');
}

function isSilent(node: Parse5.ParentNode): boolean {
  return 'tagName' in node && /^(?:script|style|template)$/.test(node.tagName);
}

/** Elements that never have an end tag, so they do not nest. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li)$/;

/** Replaces start tags that would nest absurdly deep with a space; text stays. */
function withoutDeepNesting(html: string): string {
  let depth = 0;
  return html.replace(
    /<(\/?)([a-z][a-z0-9:-]*)(?=[\s/>])[^<>]*>/gi,
    (tag, slash: string, name: string) => {
      if (VOID.test(name.toLowerCase()) || tag.endsWith('/>')) return tag;
      depth = Math.max(0, depth + (slash === '' ? 1 : -1));
      return depth > PARSER_DEPTH && slash === '' ? ' ' : tag;
    },
  );
}
