/**
 * Attributes of stored nodes as exporters may rely on them: the schema checks structure, these
 * parsers check values, and a bad value falls back to the node's default.
 */
import { z } from 'zod';
import {
  CORRECTION_KINDS,
  FIGURE_LAYOUTS,
  PICTURE_KINDS,
  PULL_QUOTE_STYLES,
} from '../../article/attributes.ts';
import type { NodeJson } from '../../article/json.ts';

const words = z.string().catch('');
const span = z.number().int().min(1).max(1000).catch(1);

/** Attributes of a heading. */
export const headingAttributes = z.object({
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]).catch(2),
});
/** Attributes of an ordered list. */
export const orderedListAttributes = z.object({ start: z.number().int().min(0).catch(1) });
/** Attributes of a pull quote. */
export const pullQuoteAttributes = z.object({ style: z.enum(PULL_QUOTE_STYLES).catch('inline') });
/** Attributes of a correction. */
export const correctionAttributes = z.object({
  kind: z.enum(CORRECTION_KINDS).catch('correction'),
  date: z.iso.date().nullable().catch(null),
});
/** Attributes of an embed. */
export const embedAttributes = z.object({
  kind: z.string().catch('link'),
  url: words,
  title: words,
});
/** Attributes of a table cell. */
export const cellAttributes = z.object({ colspan: span, rowspan: span });
/** Attributes of the hero and of figures. */
export const pictureAttributes = z.object({
  assetId: z.string().nullable().catch(null),
  alt: words,
  decorative: z.boolean().catch(false),
  photographer: words,
  source: words,
  kind: z.enum(PICTURE_KINDS).catch('unknown'),
  layout: z.enum(FIGURE_LAYOUTS).catch('column'),
});
/** Attributes of a link mark. */
export const linkAttributes = z.object({ href: words, title: words });
/** Attributes of a language mark. */
export const languageAttributes = z.object({ lang: words });

/** The attributes of a node through one of the parsers above; missing ones take their defaults. */
export function attributesOf<Schema extends z.ZodType>(
  node: Pick<NodeJson, 'attrs'>,
  schema: Schema,
): z.output<Schema> {
  return schema.parse(node.attrs ?? {});
}
