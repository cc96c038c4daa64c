/**
 * HTML lists, including those whose nested lists stand beside their item instead of inside it,
 * as Google Docs and LibreOffice write them.
 */
import type { Block, List } from '../blocks/block.ts';
import type { ReadBlocks } from './read-blocks.ts';
import type { HtmlElement } from './tree.ts';

/** The list of a list element; empty lists vanish. */
export function listBlock(source: HtmlElement, read: ReadBlocks): Block[] {
  const items: Block[][] = [];
  for (const child of source.children) {
    const blocks = childBlocks(child, read);
    const last = items.at(-1);
    if (blocks.length === 0) continue;
    if (isListElement(child) && last !== undefined) addNested(last, blocks);
    else if (isListElement(child) && items.length === 0 && isOnlyList(source, child)) return blocks;
    else items.push(blocks);
  }
  if (items.length === 0) return [];
  const ordered = source.name === 'ol';
  return [{ kind: 'list', ordered, start: ordered ? startOf(source) : 1, items }];
}

function childBlocks(child: HtmlElement['children'][number], read: ReadBlocks): Block[] {
  const isItem = child.kind === 'element' && child.name === 'li';
  return read.flow(isItem ? child.children : [child], read.state, read.reading);
}

function isListElement(node: HtmlElement['children'][number]): boolean {
  return node.kind === 'element' && /^(?:ul|ol|menu|dir)$/.test(node.name);
}

/** A list that only wraps another one adds a level nobody saw. */
function isOnlyList(source: HtmlElement, child: HtmlElement['children'][number]): boolean {
  return source.children.every(
    (other) => other === child || (other.kind === 'text' && other.text.trim() === ''),
  );
}

/** Joins lists of one kind that belong to the same item. */
function addNested(item: Block[], nested: readonly Block[]): void {
  for (const block of nested) {
    const last = item.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered) {
      item[item.length - 1] = joined(last, block);
    } else item.push(block);
  }
}

function joined(first: List, second: List): List {
  return { ...first, items: [...first.items, ...second.items] };
}

function startOf(source: HtmlElement): number {
  const start = Number(source.attributes.start);
  return Number.isInteger(start) && start >= 0 && source.attributes.start !== undefined ? start : 1;
}
