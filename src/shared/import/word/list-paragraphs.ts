/**
 * Word puts lists on the clipboard as ordinary paragraphs with a list number in their style and
 * the bullet typed out. This pass makes lists of them again, levels included.
 */
import { append } from '../blocks/append.ts';
import { element, type HtmlElement, type HtmlNode, withChildren } from '../html/tree.ts';
import { visibleLabel } from './list-label.ts';

/** `mso-list:l0 level2 lfo1`: list 0, level 2. */
const LIST_STYLE = /mso-list:\s*l(\d+)\s+level(\d+)/i;

const DEEPEST = 9;

/** The same tree with list paragraphs gathered into list elements. */
export function rebuildLists(root: HtmlElement): HtmlElement {
  return withChildren(root, gather(root.children));
}

function gather(nodes: readonly HtmlNode[]): HtmlNode[] {
  const result: HtmlNode[] = [];
  let run: ListParagraph[] = [];
  const close = (): void => {
    if (run.length > 0) append(result, listsOf(run));
    run = [];
  };
  for (const node of nodes) {
    const item = node.kind === 'element' ? listParagraph(node) : null;
    if (item !== null) run.push(item);
    else if (node.kind === 'element') {
      close();
      result.push(node.hasBlock ? withChildren(node, gather(node.children)) : node);
    } else if (run.length === 0 || node.text.trim() !== '') {
      close();
      result.push(node);
    }
  }
  close();
  return result;
}

type ListParagraph = {
  readonly list: string;
  readonly level: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly content: HtmlElement;
};

function listParagraph(source: HtmlElement): ListParagraph | null {
  const match = LIST_STYLE.exec(source.attributes.style ?? '');
  if (match?.[1] === undefined || !/^(?:p|h[1-6])$/.test(source.name)) return null;
  const label = visibleLabel(source);
  const level = Math.min(DEEPEST, Math.max(1, Number(match[2])));
  const content = element('p', {}, label.rest);
  return { list: match[1], level, ordered: label.ordered, start: label.start, content };
}

type OpenList = {
  readonly level: number;
  readonly name: 'ul' | 'ol';
  readonly start: number;
  readonly items: HtmlNode[][];
};

/** Lists of a run of list paragraphs; another list number at the top level starts a new one. */
function listsOf(run: readonly ListParagraph[]): HtmlElement[] {
  const roots: HtmlElement[] = [];
  let stack: OpenList[] = [];
  let list = run[0]?.list;
  for (const item of run) {
    if (item.list !== list && item.level === 1) {
      append(roots, closeTo(stack, 0));
      stack = [];
      list = item.list;
    }
    append(roots, closeTo(stack, item.level));
    if (stack.at(-1)?.level !== item.level) {
      const name = item.ordered ? 'ol' : 'ul';
      stack.push({ level: item.level, name, start: item.start, items: [] });
    }
    stack.at(-1)?.items.push([item.content]);
  }
  return [...roots, ...closeTo(stack, 0)];
}

/** Closes open lists deeper than a level into the item they belong to; returns finished roots. */
function closeTo(stack: OpenList[], level: number): HtmlElement[] {
  const finished: HtmlElement[] = [];
  for (let open = stack.at(-1); open !== undefined && open.level > level; open = stack.at(-1)) {
    stack.pop();
    const made = listElement(open);
    const parent = stack.at(-1)?.items.at(-1);
    if (parent === undefined) finished.push(made);
    else parent.push(made);
  }
  return finished;
}

function listElement(open: OpenList): HtmlElement {
  const attributes = open.name === 'ol' ? { start: String(open.start) } : {};
  return element(
    open.name,
    attributes,
    open.items.map((item) => element('li', {}, item)),
  );
}
