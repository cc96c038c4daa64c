/**
 * Repairs that the schema cannot express because containers may be empty in a shared document:
 * a body always offers a paragraph to write in.
 */
import type { Transaction } from '@tiptap/pm/state';
import { findSlot } from './regions.ts';

/** Adds what an editor needs to go on writing; false when nothing was missing. */
export function normaliseDocument(tr: Transaction): boolean {
  const body = findSlot(tr.doc, 'body');
  const paragraph = tr.doc.type.schema.nodes.paragraph;
  if (body === null || body.node.childCount > 0 || paragraph === undefined) return false;
  tr.insert(body.position + 1, paragraph.create());
  return true;
}
