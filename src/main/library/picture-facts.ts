/**
 * Facts that agencies and cameras write into a picture: IPTC (IIM) and XMP. A picture
 * without them, or with broken ones, is still a picture.
 */
import exifr from 'exifr';
import { z } from 'zod';
import type { EmbeddedFacts } from '../../shared/article/asset.ts';

/** A value as exifr gives it: text, a language alternative, or a list of either. */
const text = z.union([
  z.string(),
  z.object({ value: z.string() }).transform((alternative) => alternative.value),
]);
const value = z
  .union([text, z.array(text).transform((list) => list.join(', '))])
  .catch('')
  .transform((words) => words.trim());

const group = z.record(z.string(), z.unknown()).catch({});
const metadata = z
  .object({ iptc: group, dc: group, photoshop: group, Iptc4xmpCore: group, ifd0: group })
  .partial()
  .catch({});

type Group = keyof z.infer<typeof metadata>;

/** Where each fact may stand, in order of trust: XMP as newsrooms write it now, then IPTC IIM. */
const PLACES: Readonly<Record<keyof EmbeddedFacts, readonly (readonly [Group, string])[]>> = {
  caption: [
    ['dc', 'description'],
    ['iptc', 'Caption'],
    ['ifd0', 'ImageDescription'],
  ],
  credit: [
    ['photoshop', 'Credit'],
    ['iptc', 'Credit'],
  ],
  photographer: [
    ['dc', 'creator'],
    ['iptc', 'Byline'],
    ['ifd0', 'Artist'],
  ],
  source: [
    ['photoshop', 'Source'],
    ['iptc', 'Source'],
  ],
  alt: [['Iptc4xmpCore', 'AltTextAccessibility']],
};

/** Groups that come from XMP, which is XML; the reader leaves its entities as they are. */
const XMP: readonly Group[] = ['dc', 'photoshop', 'Iptc4xmpCore'];

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Reads the embedded facts; empty texts where there are none. */
export async function readPictureFacts(bytes: Uint8Array): Promise<EmbeddedFacts> {
  const found = metadata.parse(await parseQuietly(bytes));
  const fact = (name: keyof EmbeddedFacts): string => {
    for (const [part, key] of PLACES[name]) {
      const words = value.parse(found[part]?.[key]);
      if (words !== '') return XMP.includes(part) ? decodeEntities(words) : decodeBytes(words);
    }
    return '';
  };
  return {
    caption: fact('caption'),
    credit: fact('credit'),
    photographer: fact('photographer'),
    source: fact('source'),
    alt: fact('alt'),
  };
}

/** The five named entities of XML and numbered ones; anything else stays as it is. */
function decodeEntities(words: string): string {
  return words.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (entity, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name)] ?? entity;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    },
  );
}

/** The reader takes each byte of IPTC and EXIF text for a character; nearly all of it is UTF-8. */
function decodeBytes(words: string): string {
  if (/[^\0-\u00ff]/.test(words)) return words;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(words, 'latin1'));
  } catch {
    return words;
  }
}

async function parseQuietly(bytes: Uint8Array): Promise<unknown> {
  const options = { iptc: true, xmp: true, ifd0: {}, exif: false, gps: false, mergeOutput: false };
  try {
    return await exifr.parse(bytes, options);
  } catch {
    return {};
  }
}
