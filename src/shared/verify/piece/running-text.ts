/**
 * Several blocks as one text, for rules that read across paragraphs: quotes that run on, people
 * who are introduced once. Ranges lead back to the block they came from.
 */
import type { FindingPlace } from '../preflight/finding.ts';
import type { Range } from '../text/range.ts';
import type { PieceBlock, PieceField } from './blocks.ts';

/** Fields that are read as one running text, in the order of the piece. */
const RUNNING: readonly PieceField[] = ['body', 'heading', 'glance', 'standfirst'];

/** The text and where each block begins in it. */
export type RunningText = {
  readonly text: string;
  readonly starts: readonly { readonly start: number; readonly block: PieceBlock }[];
};

/** Joins blocks of running text with a line feed, each on a line of its own. */
export function runningText(blocks: readonly PieceBlock[]): RunningText {
  const starts: { start: number; block: PieceBlock }[] = [];
  let text = '';
  for (const block of blocks) {
    if (!RUNNING.includes(block.field)) continue;
    if (text !== '') text += '\n';
    starts.push({ start: text.length, block });
    // A line feed within a block would pass for the end of it.
    text += block.text.replaceAll('\n', ' ');
  }
  return { text, starts };
}

/** The place of a range; null when it runs over the end of its block. */
export function placeIn({ starts }: RunningText, { start, end }: Range): FindingPlace | null {
  const found = starts.findLast((candidate) => candidate.start <= start);
  if (found === undefined || end > found.start + found.block.text.length) return null;
  const { block } = found;
  return { blockId: block.blockId, start: start - found.start, end: end - found.start };
}
