/**
 * The outline of a document: its furniture and its sections, derived and never stored.
 * A section is a heading and everything up to the next heading of its level or a higher one.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import {
  addCounts,
  blockText,
  type Counts,
  countNode,
  NO_COUNTS,
} from '../../editor/document-counts.ts';

/** One line of the outline. `position` is where its node starts in the document. */
export type OutlineEntry = {
  readonly key: string;
  readonly kind: 'slot' | 'opening' | 'section' | 'stash';
  /** 1 for furniture, the opening and sections of the top level; 2 and 3 below. */
  readonly depth: number;
  readonly title: string;
  readonly position: number;
  readonly words: number;
  readonly tk: number;
};

/** Furniture that the outline lists, with the name shown while it is empty. */
const SLOT_TITLES: Readonly<Record<string, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  hero: 'Hero picture',
  glance: 'At a Glance',
};

/** Every line of the outline, in reading order. */
export function outlineOf(document: DocumentNode): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  document.forEach((slot, position) => {
    if (slot.type.name === 'body') entries.push(...bodyEntries(slot, position + 1));
    else if (slot.type.name in SLOT_TITLES) entries.push(slotEntry(slot, position));
  });
  return entries;
}

function slotEntry(slot: DocumentNode, position: number): OutlineEntry {
  const name = slot.type.name;
  const { words, tk } = countNode(slot);
  const title = SLOT_TITLES[name] ?? name;
  return { key: name, kind: 'slot', depth: 1, title, position, words, tk };
}

type Block = { readonly node: DocumentNode; readonly position: number };

function bodyEntries(body: DocumentNode, start: number): OutlineEntry[] {
  const blocks: Block[] = [];
  body.forEach((node, offset) => {
    blocks.push({ node, position: start + offset });
  });
  const first = blocks.findIndex(({ node }) => node.type.name === 'heading');
  const opening = blocks.slice(0, first === -1 ? blocks.length : first);
  return [
    ...openingEntries(opening),
    ...blocks.flatMap((block, index) => blockEntries(blocks, block, index)),
  ];
}

function openingEntries(blocks: readonly Block[]): OutlineEntry[] {
  const [first] = blocks;
  const counts = sumOf(blocks);
  if (first === undefined || counts.words === 0) return [];
  const { words, tk } = counts;
  return [
    {
      key: 'opening',
      kind: 'opening',
      depth: 1,
      title: 'Opening',
      position: first.position,
      words,
      tk,
    },
  ];
}

function blockEntries(blocks: readonly Block[], block: Block, index: number): OutlineEntry[] {
  const { node, position } = block;
  const key = String(node.attrs.id || position);
  if (node.type.name === 'stash') {
    const words = node.children.reduce((total, child) => total + countNode(child).words, 0);
    return [{ key, kind: 'stash', depth: 1, title: 'Stash', position, words, tk: 0 }];
  }
  if (node.type.name !== 'heading') return [];
  const { words, tk } = sumOf(sectionBlocks(blocks, index));
  const depth = Math.max(1, levelOf(node) - 1);
  const title = blockText(node).trim() || 'Untitled section';
  return [{ key, kind: 'section', depth, title, position, words, tk }];
}

function sectionBlocks(blocks: readonly Block[], index: number): readonly Block[] {
  const heading = blocks[index];
  const level = heading === undefined ? 0 : levelOf(heading.node);
  const end = blocks.findIndex(
    ({ node }, at) => at > index && node.type.name === 'heading' && levelOf(node) <= level,
  );
  return blocks.slice(index, end === -1 ? blocks.length : end);
}

function levelOf(heading: DocumentNode): number {
  return typeof heading.attrs.level === 'number' ? heading.attrs.level : 2;
}

function sumOf(blocks: readonly Block[]): Counts {
  return blocks
    .filter(({ node }) => node.type.name !== 'stash')
    .reduce((total, { node }) => addCounts(total, countNode(node)), NO_COUNTS);
}
