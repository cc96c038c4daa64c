/**
 * Rebuilds lists from consecutive marked lines, nesting them by indentation.
 */

import type { Block, List } from '../blocks/block.ts';
import { paragraphBlock } from '../blocks/make.ts';
import type { ListMarker } from './bullets.ts';

/** A line that carries a list marker, or continues the item above it (`marker` null). */
export type ListLine = {
  readonly marker: ListMarker | null;
  readonly text: string;
  readonly indent: number;
};

type OpenList = {
  readonly indent: number;
  readonly ordered: boolean;
  readonly start: number;
  readonly items: Block[][];
};

/** The lists that a run of marked lines forms; a change of kind at one level starts a new list. */
export function listsOf(lines: readonly ListLine[]): List[] {
  const roots: OpenList[] = [];
  const stack: OpenList[] = [];
  for (const line of lines) {
    if (line.marker === null) continueItem(stack, line.text);
    else addItem(roots, stack, line, line.marker);
  }
  return roots.map(closed);
}

function addItem(roots: OpenList[], stack: OpenList[], line: ListLine, marker: ListMarker): void {
  while ((stack.at(-1)?.indent ?? -1) > line.indent) stack.pop();
  const current = stack.at(-1);
  const ordered = marker.number !== null;
  const item = [paragraphBlock(marker.rest)];
  if (current !== undefined && current.indent === line.indent && continues(current, marker)) {
    current.items.push(item);
    return;
  }
  if (current?.indent === line.indent) stack.pop();
  const list = { indent: line.indent, ordered, start: marker.number ?? 1, items: [item] };
  const parent = stack.at(-1)?.items.at(-1);
  if (parent === undefined) roots.push(list);
  else parent.push(closed(list));
  stack.push(list);
}

/** Whether a marker is the next of a list; numbers that jump start another one. */
function continues(list: OpenList, marker: ListMarker): boolean {
  if (marker.number === null) return !list.ordered;
  return list.ordered && marker.number === list.start + list.items.length;
}

function continueItem(stack: readonly OpenList[], text: string): void {
  const item = stack.at(-1)?.items.at(-1);
  const first = item?.[0];
  if (item === undefined || first?.kind !== 'paragraph') return;
  const before = first.inline[0]?.text ?? '';
  item[0] = paragraphBlock(`${before} ${text}`);
}

/** Shares the items array, so that items added later to an open nested list still arrive. */
function closed(list: OpenList): List {
  return { kind: 'list', ordered: list.ordered, start: list.start, items: list.items };
}
