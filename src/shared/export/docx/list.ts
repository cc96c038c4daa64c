/** Lists with Word's own numbering; nested lists go one level deeper. */
import { Paragraph } from 'docx';
import type { BlockOf } from '../published/block.ts';
import type { WordBlock, WordContext, WriteBlocks } from './context.ts';
import { runs } from './runs.ts';

/** Word has nine levels of numbering. */
const DEEPEST = 8;

/** The paragraphs of a list; blocks that follow an item's first paragraph continue it unnumbered. */
export function listParagraphs(
  block: BlockOf<'list'>,
  context: WordContext,
  write: WriteBlocks,
  level = 0,
): WordBlock[] {
  const numbering = { ...context.numbering.add(block.start), level, custom: true };
  const style = block.start === null ? 'ListBullet' : 'ListNumber';
  return block.items.flatMap((item) => {
    const [first, ...others] = item;
    const content = first?.kind === 'paragraph' ? first.content : [];
    const children = runs(content, context.footnotes, context.rightToLeft);
    const paragraph = new Paragraph({
      children,
      style,
      numbering,
      bidirectional: context.rightToLeft,
    });
    const below = others.flatMap((child) =>
      child.kind === 'list'
        ? listParagraphs(child, context, write, Math.min(level + 1, DEEPEST))
        : write([child], context, 'ListContinue'),
    );
    return [paragraph, ...below];
  });
}
