/**
 * Plain text of blocks, line by line, as it was filed: for the report and for recognising.
 */
import { assertNever } from '../../ipc/result.ts';
import type { Block } from './block.ts';
import { inlinePlain } from './inline.ts';

/** Every line of text in a block, including alt text, credits and the numbers of a list. */
export function blockText(block: Block): string {
  return blockLines(block)
    .filter((line) => line !== '')
    .join('\n');
}

/** Text of several blocks, one line each. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n');
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [inlinePlain(block.inline)];
    case 'list':
      return block.items.map((item, index) => {
        const text = blocksText(item);
        return block.ordered ? `${block.start + index}. ${text}` : text;
      });
    case 'quote':
      return block.blocks.map(blockText);
    case 'pull-quote':
      return [inlinePlain(block.text), block.attribution];
    case 'correction':
      return block.blocks.map(inlinePlain);
    case 'fact-box':
      return [block.title, ...block.blocks.map(blockText)];
    case 'table':
      return block.rows.map((row) => row.map((cell) => blocksText(cell.blocks)).join(' | '));
    case 'embed':
      return [block.title, block.url];
    case 'figure':
      return [block.alt, inlinePlain(block.caption), block.credit];
    case 'rule':
    case 'taken':
      return [];
    default:
      return assertNever(block);
  }
}
