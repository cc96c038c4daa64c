/**
 * What the readers of single elements need from the reader of blocks: itself, the state and the
 * collections. Passing it in keeps their files free of import cycles.
 */
import type { Block } from '../blocks/block.ts';
import type { InlineState } from './inline-state.ts';
import type { Reading } from './reading.ts';
import type { HtmlNode } from './tree.ts';

/** The reader of blocks and what it reads with. */
export type ReadBlocks = {
  readonly flow: (nodes: readonly HtmlNode[], state: InlineState, reading: Reading) => Block[];
  readonly state: InlineState;
  readonly reading: Reading;
};
