/**
 * Slugs: a headline turned into a short lower-case name for addresses and file names.
 * Letters of any script are kept, so that a headline in Arabic or Chinese has a slug too.
 */
import { plainLetters } from './plain-letters.ts';

/** Longest slug made from a headline, in UTF-16 units; search results cut addresses near here. */
const MAX_LENGTH = 80;

/** Initials with full stops, as in "U.S." and "e.g."; they are one word. */
const INITIALISM = /(?<![\p{L}\p{N}\p{M}])(?:\p{L}\p{M}*\.){2,}(?:\p{L}\p{M}*)?(?![\p{L}\p{N}])/gu;

/** The slug of a headline: words joined by hyphens, accents removed; empty if it has no word. */
export function slugOf(headline: string): string {
  const plain = plainLetters(headline)
    .replace(/['’ʼ`´]/gu, '')
    .replace(INITIALISM, (initials) => initials.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return shorten(plain);
}

/** Cuts at the last hyphen that fits, so that no word is halved unless it alone is too long. */
function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  if (cut > 0) return slug.slice(0, cut);
  return [...slug].slice(0, MAX_LENGTH / 2).join('');
}
