/**
 * The last line of the slot guard: tells changes that would move text from one slot into another
 * from those that stay inside a slot or replace the document as a whole.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform';

/** Whether a step replaces content across a slot's edge and is not a complete new document. */
export function crossesSlots(step: Step, before: DocumentNode): boolean {
  if (step instanceof ReplaceStep) {
    return !isSameSlot(before, step.from, step.to) && !isWholeDocument(step, before);
  }
  return step instanceof ReplaceAroundStep && !isSameSlot(before, step.from, step.to);
}

function isSameSlot(document: DocumentNode, from: number, to: number): boolean {
  const $from = document.resolve(from);
  return $from.depth > 0 && $from.sharedDepth(to) > 0;
}

function isWholeDocument(step: ReplaceStep, before: DocumentNode): boolean {
  const { slice } = step;
  return (
    step.from === 0 &&
    step.to === before.content.size &&
    slice.openStart === 0 &&
    slice.openEnd === 0 &&
    before.type.validContent(slice.content)
  );
}
