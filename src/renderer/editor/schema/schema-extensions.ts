/**
 * All nodes and marks as TipTap extensions, one for each name in the shared `schemaSpec`.
 * TipTap refuses to start when a name is missing on either side.
 */
import type { Mark, Node } from '@tiptap/core';
import type { NodeViews } from '../node-views/node-views.ts';
import { furnitureNodes } from './furniture.ts';
import { inlineNodes } from './inline.ts';
import { markExtensions } from './marks.ts';
import { slotNodes } from './slots.ts';
import { tableNodes } from './tables.ts';
import { textBlockNodes } from './text-blocks.ts';

/** The whole schema as extensions, drawn by the given node views. */
export function schemaExtensions(views: NodeViews): (Node | Mark)[] {
  return [
    ...slotNodes(views),
    ...textBlockNodes(),
    ...furnitureNodes(views),
    ...tableNodes(),
    ...inlineNodes(views),
    ...markExtensions(),
  ];
}
