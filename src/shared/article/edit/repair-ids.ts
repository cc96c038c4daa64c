/**
 * Keeping block ids unique while editing: what was split off or pasted gets an id of its own, what
 * stayed keeps the one it has.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform';
import { hasBlockId, newBlockId } from '../block-ids.ts';
import type { Span } from './regions.ts';

/** Gives a new id to every node in the spans that has none or shares one; false when none did. */
export function repairIds(
  tr: Transaction,
  spans: readonly Span[],
  random: () => number = Math.random,
): boolean {
  const touched = nodesIn(tr.doc, spans);
  if (touched.size === 0) return false;
  const taken = idsOutside(tr.doc, touched);
  let isChanged = false;
  for (const [position, id] of touched) {
    let unique = id;
    while (unique === '' || taken.has(unique)) unique = newBlockId(random);
    taken.add(unique);
    if (unique === id) continue;
    // An attribute step has no extent, so undo maps through it as if nothing happened.
    tr.setNodeAttribute(position, 'id', unique);
    isChanged = true;
  }
  return isChanged;
}

/** Whether a step can have brought in or divided nodes; typing text in a block cannot. */
export function bringsNodes(step: Step): boolean {
  if (step instanceof ReplaceAroundStep) return true;
  if (!(step instanceof ReplaceStep)) return false;
  const { content } = step.slice;
  return content.childCount > 0 && !content.content.every((node) => node.isText);
}

function nodesIn(document: DocumentNode, spans: readonly Span[]): Map<number, string> {
  const found = new Map<number, string>();
  const end = document.content.size;
  for (const { from, to } of spans) {
    document.nodesBetween(from, Math.min(end, to), (node, position) => {
      if (hasBlockId(node.type.name)) found.set(position, String(node.attrs.id));
    });
  }
  return new Map([...found].toSorted(([left], [right]) => left - right));
}

function idsOutside(document: DocumentNode, touched: ReadonlyMap<number, string>): Set<string> {
  const ids = new Set<string>();
  document.descendants((node, position) => {
    if (hasBlockId(node.type.name) && !touched.has(position)) ids.add(String(node.attrs.id));
    return !node.isTextblock || node.childCount > 0;
  });
  return ids;
}
