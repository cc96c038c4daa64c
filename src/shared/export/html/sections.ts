/** Sections of the body: a heading with everything up to the next heading of its level or above. */

import type { PictureAddresses } from '../pictures.ts';
import type { PublishedBlock } from '../published/block.ts';
import { blockMarkup } from './blocks.ts';
import { container, type Markup } from './markup.ts';

/** The body as nested sections; what stands before the first heading stands alone. */
export function sectionsMarkup(
  blocks: readonly PublishedBlock[],
  pictures: PictureAddresses,
): Markup[] {
  const result: Markup[] = [];
  let position = 0;
  for (let block = blocks[position]; block !== undefined; block = blocks[position]) {
    if (block.kind !== 'heading') {
      result.push(blockMarkup(block, pictures));
      position += 1;
      continue;
    }
    const end = sectionEnd(blocks, position, block.level);
    const inside = sectionsMarkup(blocks.slice(position + 1, end), pictures);
    result.push(container('section', {}, [blockMarkup(block, pictures), ...inside]));
    position = end;
  }
  return result;
}

function sectionEnd(blocks: readonly PublishedBlock[], start: number, level: number): number {
  const next = blocks.findIndex(
    (block, position) => position > start && block.kind === 'heading' && block.level <= level,
  );
  return next === -1 ? blocks.length : next;
}
