/** Emptying a whole piece on an explicit command, slot by slot, so that its structure stays. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import { pictureAttributes } from '../attributes.ts';

/** Empties every slot; the glance box keeps its title and the body gets one empty paragraph. */
export function clearDocument(transform: Transform): void {
  const slots: { node: DocumentNode; position: number }[] = [];
  transform.doc.forEach((node, position) => {
    slots.push({ node, position });
  });
  for (const { node, position } of slots.toReversed()) clearSlot(transform, node, position);
}

/** Empties one slot, given its node and position. */
export function clearSlot(transform: Transform, slot: DocumentNode, position: number): void {
  const from = position + 1;
  const to = position + slot.nodeSize - 1;
  if (slot.type.name === 'glance') {
    transform.delete(from + (slot.firstChild?.nodeSize ?? 0), to);
  } else if (slot.type.name === 'hero') {
    clearHero(transform, slot, position);
  } else if (slot.type.name === 'body') {
    const paragraph = slot.type.schema.nodes.paragraph?.create();
    if (paragraph !== undefined) transform.replaceWith(from, to, paragraph);
  } else {
    transform.delete(from, to);
  }
}

function clearHero(transform: Transform, hero: DocumentNode, position: number): void {
  const fields: { from: number; to: number }[] = [];
  hero.forEach((field, offset) => {
    const from = position + 1 + offset + 1;
    fields.push({ from, to: from + field.content.size });
  });
  for (const { from, to } of fields.toReversed()) transform.delete(from, to);
  for (const [name, spec] of Object.entries(pictureAttributes)) {
    if (name !== 'id' && hero.attrs[name] !== spec.default) {
      transform.setNodeAttribute(position, name, spec.default);
    }
  }
}
