/** Showing a stored picture in the hero or a figure, its embedded facts in the empty fields. */
import type { Node as DocumentNode, Schema } from '@tiptap/pm/model';
import type { Transform } from '@tiptap/pm/transform';
import type { AssetRecord } from '../asset.ts';
import { pictureFacts } from './picture-facts.ts';

/** The hero or figure with a block id; null when the document has none. */
export function findPicture(
  document: DocumentNode,
  id: string,
): { readonly node: DocumentNode; readonly position: number } | null {
  let found: { node: DocumentNode; position: number } | null = null;
  document.descendants((node, position) => {
    const isPicture = node.type.name === 'figure' || node.type.name === 'hero';
    if (isPicture && node.attrs.id === id) found = { node, position };
    return found === null && !node.isTextblock;
  });
  return found;
}

/** Shows a stored picture in the hero or figure at a position; written words are kept. */
export function attachPicture(
  transform: Transform,
  place: { readonly node: DocumentNode; readonly position: number },
  asset: AssetRecord,
): void {
  const { node, position } = place;
  for (const [name, value] of Object.entries(pictureFacts(asset, node.attrs))) {
    if (node.attrs[name] !== value) transform.setNodeAttribute(position, name, value);
  }
  const words = [asset.embedded.caption, asset.embedded.credit].map(oneLine);
  const fields: { at: number; text: string }[] = [];
  node.forEach((field, offset, index) => {
    const text = words[index] ?? '';
    if (field.content.size === 0 && text !== '') fields.push({ at: position + 2 + offset, text });
  });
  for (const { at, text } of fields.toReversed()) {
    transform.insert(at, node.type.schema.text(text));
  }
}

/** An empty figure with a block id; null only when the schema has no figures. */
export function emptyFigure(schema: Schema, id: string): DocumentNode | null {
  const { figure, caption, credit } = schema.nodes;
  if (!(figure && caption && credit)) return null;
  return figure.create({ id }, [caption.create(), credit.create()]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
