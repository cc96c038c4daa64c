/**
 * File names of exports: the slug, made safe for every file system. Names never hold folders,
 * reserved device names or characters that Windows, macOS or Linux refuse.
 */
import { slugOf } from '../article/slug.ts';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** UTF-8 bytes; file systems stop at 255, and the extension and a number must still fit. */
const MAX_BYTES = 200;

/** A base name from the slug, else from the headline, else `untitled`. */
export function baseNameOf(slug: string, headline: string): string {
  const name = shorten(slugOf(slug)) || shorten(slugOf(headline)) || 'untitled';
  return RESERVED.test(name) ? `${name}-piece` : name;
}

function shorten(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += utf8Length(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
