/** Names as BibTeX and RIS both write them: "van Dam, Jan" and "King, Martin, Jr". */
import type { CslName } from '../csl/values.ts';

/** A name out of its parts; lower-case words before the family name become its particle. */
export function nameFromParts(family: string, given: string, suffix: string): CslName {
  const apart = family.replace(/(?<=^|\s)(\p{Ll}+['’])(?=\p{Lu})/gu, '$1 ');
  const words = apart.split(' ').filter((word) => word !== '');
  const start = words.findIndex((word) => !isParticle(word));
  const split = start <= 0 ? 0 : start;
  return withoutEmpty({
    family: words.slice(split).join(' '),
    given,
    'non-dropping-particle': words.slice(0, split).join(' '),
    suffix,
  });
}

/** Whether a word of a name begins in lower case, as particles do. */
export function isParticle(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function withoutEmpty(parts: Readonly<Record<string, string>>): CslName {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
}
