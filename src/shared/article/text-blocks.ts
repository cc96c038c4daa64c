/**
 * The textblocks of a document: every node that directly holds words, with the place it is
 * in. Counting, TK markers, search text and checks all go through this one walk.
 */
import { textOf, walk } from './document.ts';
import type { NodeJson, StoredDocument } from './json.ts';
import { SLOT_NAMES, type SlotName } from './nodes.ts';
import { articleSchema } from './schema.ts';

/** One textblock: its slot, its node, whether it stands in a stash, and its plain text. */
export type TextBlock = {
  readonly slot: SlotName;
  readonly node: NodeJson;
  /** The nodes around it, from the slot inwards; none when the slot itself holds the words. */
  readonly ancestors: readonly NodeJson[];
  /** Whether it is kept aside and never reaches a reader. */
  readonly stashed: boolean;
  readonly text: string;
};

/** Textblocks that label something and are not running text: a length leaves them out. */
const LABELS: readonly string[] = ['caption', 'credit', 'glanceTitle'];

/** Whether text of this node type counts towards the length of a piece. */
export function countsTowardsLength(type: string): boolean {
  return !LABELS.includes(type);
}

/** Every textblock of a document in reading order, empty ones included. */
export function textBlocks(document: StoredDocument): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const child of document.doc.content ?? []) {
    const slot = SLOT_NAMES.find((name) => name === child.type);
    if (slot === undefined) continue;
    walk(child, (node, ancestors) => {
      if (!isTextBlock(node)) return true;
      const stashed = ancestors.some((ancestor) => ancestor.type === 'stash');
      blocks.push({ slot, node, ancestors, stashed, text: textOf(node) });
      return false;
    });
  }
  return blocks;
}

/** Pictures that readers may come to see, hero first, with or without a file; none of a stash. */
export function pictureNodes(document: StoredDocument): NodeJson[] {
  return picturesIn(document, (node) => node.type !== 'stash');
}

/** Every picture of a document, those in a stash included. */
export function allPictureNodes(document: StoredDocument): NodeJson[] {
  return picturesIn(document, () => true);
}

function picturesIn(document: StoredDocument, enter: (node: NodeJson) => boolean): NodeJson[] {
  const pictures: NodeJson[] = [];
  walk(document.doc, (node) => {
    if (node.type === 'hero' || node.type === 'figure') pictures.push(node);
    return enter(node);
  });
  return pictures;
}

/** A text attribute of a node, trimmed; empty when it is absent or of another type. */
export function textAttribute(node: NodeJson, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value.trim() : '';
}

function isTextBlock(node: NodeJson): boolean {
  return articleSchema.nodes[node.type]?.inlineContent === true;
}
