/**
 * How node attributes travel through HTML: as `data-*` attributes that parse back to the same
 * value. Clipboard HTML can be written by anybody, so every value is checked on the way in.
 */
import { z } from 'zod';
import {
  CORRECTION_KINDS,
  FIGURE_LAYOUTS,
  PICTURE_KINDS,
  PULL_QUOTE_STYLES,
} from '../../../shared/article/attributes.ts';

const point = z.object({ x: z.number(), y: z.number() });
const rectangle = point.extend({ width: z.number(), height: z.number() });
const reference = z.object({
  sourceId: z.string().nullable(),
  locator: z.string(),
  note: z.string(),
});

const VALUES: Readonly<Record<string, z.ZodType>> = {
  id: z.string(),
  sug: z.null(),
  assetId: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  alt: z.string(),
  decorative: z.boolean(),
  photographer: z.string(),
  source: z.string(),
  focal: point.nullable(),
  crop: rectangle.nullable(),
  layout: z.enum(FIGURE_LAYOUTS),
  style: z.enum(PULL_QUOTE_STYLES),
  speakerRef: z.string().nullable(),
  sourceId: z.string().nullable(),
  snippetId: z.uuid().nullable(),
  snippetVersion: z.number().int().positive().nullable(),
  kind: z.enum([...PICTURE_KINDS, ...CORRECTION_KINDS, 'link']),
  date: z.string().nullable(),
  url: z.string(),
  title: z.string(),
  refs: z.array(reference),
  comments: z.array(z.string()),
  colwidth: z.array(z.number().int().positive()).nullable(),
};

/** DOM attribute that holds a node attribute: `assetId` becomes `data-asset-id`. */
export function dataName(attribute: string): string {
  return `data-${attribute.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Text of an attribute value: strings as they are, everything else as JSON. */
export function encodeValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The value of an attribute read from text, or null (its default applies) when it is no such value. */
export function decodeValue(attribute: string, text: string | null): unknown {
  const schema = VALUES[attribute];
  if (text === null || schema === undefined) return null;
  const asText = schema.safeParse(text);
  if (asText.success) return asText.data;
  const asJson = schema.safeParse(parseJson(text));
  return asJson.success ? asJson.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
