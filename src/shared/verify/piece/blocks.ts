/**
 * A document as checks read it: its textblocks with the field each belongs to. Offsets in a
 * block's text are positions in the editor's block, so that every finding can be jumped to.
 */
import type { NodeJson, StoredDocument } from '../../article/json.ts';
import type { SlotName } from '../../article/nodes.ts';
import { textAttribute, textBlocks } from '../../article/text-blocks.ts';

/** What a stretch of text is to a reader; `aside` is kept in the piece and never published. */
export type PieceField =
  | 'kicker'
  | 'headline'
  | 'standfirst'
  | 'glance'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'body'
  | 'heading'
  | 'pull-quote'
  | 'attribution'
  | 'label'
  | 'aside';

/** One textblock; `listId` names the list it is an item of, and `boxId` its pull quote or box. */
export type PieceBlock = {
  readonly blockId: string;
  readonly field: PieceField;
  readonly text: string;
  readonly listId: string | null;
  readonly boxId: string | null;
};

/** Every textblock with words in reading order; a description counts as a block of its picture. */
export function pieceBlocks(document: StoredDocument): PieceBlock[] {
  const blocks: PieceBlock[] = [];
  for (const { node, slot, ancestors, stashed } of textBlocks(document)) {
    blocks.push(...descriptionBefore(node, ancestors.at(-1)));
    blocks.push({
      blockId: textAttribute(node, 'id'),
      field: stashed ? 'aside' : fieldOf(slot, node),
      text: blockText(node),
      listId: nearestId(ancestors, ['bulletList', 'orderedList', 'glance']),
      boxId: nearestId(ancestors, ['pullQuote', 'factBox', 'figure', 'hero']),
    });
  }
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** The text of a textblock with one character for each position: an atom reads as a space. */
export function blockText(node: NodeJson): string {
  return (node.content ?? [])
    .map((child) => child.text ?? (child.type === 'hardBreak' ? '\n' : ' '))
    .join('');
}

function fieldOf(slot: SlotName, node: NodeJson): PieceField {
  switch (node.type) {
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'caption':
    case 'credit':
    case 'heading':
    case 'attribution':
      return node.type;
    case 'quoteText':
      return 'pull-quote';
    case 'glanceTitle':
    case 'factBoxTitle':
      return 'label';
    default:
      return slot === 'glance' ? 'glance' : 'body';
  }
}

/** A picture's description stands before its caption, which every picture begins with. */
function descriptionBefore(node: NodeJson, picture: NodeJson | undefined): PieceBlock[] {
  if (node.type !== 'caption' || picture === undefined) return [];
  const blockId = textAttribute(picture, 'id');
  const text = textAttribute(picture, 'alt');
  return [{ blockId, field: 'alt', text, listId: null, boxId: blockId }];
}

function nearestId(ancestors: readonly NodeJson[], types: readonly string[]): string | null {
  const nearest = ancestors.findLast((ancestor) => types.includes(ancestor.type));
  return nearest === undefined ? null : textAttribute(nearest, 'id');
}
