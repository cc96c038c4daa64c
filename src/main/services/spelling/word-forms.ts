/**
 * How a word in copy relates to the words of a dictionary: apostrophes, possessives, hyphens,
 * capitals, accents. Pure; `create-spelling.ts` looks the forms up.
 */

/** Prefixes that join with a hyphen and are no words by themselves. */
const PREFIXES = new Set(
  'anti bi co counter de ex extra inter intra mega micro mid mini multi neo non pan post pre pro quasi re semi sub trans tri ultra un'.split(
    ' ',
  ),
);

/** Longest all-capital word that is taken for an acronym and left alone. */
const LONGEST_ACRONYM = 6;

/** A word with straight apostrophes and composed accents, as dictionaries spell it. */
export function normalise(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u2032]/gu, "'")
    .replace(/\u2010|\u2011/gu, '-');
}

/**
 * Whether a word is none that a dictionary could judge: numbers and codes (`3rd`, `B-52`),
 * addresses, initials (`U.S.`), acronyms (`NATO`, `MPs`) and names in mixed case (`YouTube`).
 */
export function isBeyondDictionary(word: string): boolean {
  if (!/\p{L}/u.test(word) || /\p{N}/u.test(word)) return true;
  if (/[@/\\:_#]|\.\p{L}/u.test(word)) return true;
  const acronym = word.replace(/('s|s)$/u, '');
  if (/^\p{Lu}+$/u.test(acronym)) return acronym.length <= LONGEST_ACRONYM;
  return /\p{Ll}\p{Lu}/u.test(word);
}

/** The word without a possessive ending and the ending itself: `editors'` → `editors`, `'`. */
export function splitPossessive(word: string): readonly [stem: string, ending: string] {
  const match = /^(.+?)('s|(?<=s)')$/iu.exec(word);
  return [match?.[1] ?? word, match?.[2] ?? ''];
}

/** Parts of a hyphenated word that must each be a word; prefixes such as `co-` are left out. */
export function hyphenParts(word: string): string[] {
  const parts = word.split('-').filter((part) => part !== '');
  return parts.filter(
    (part, index) => index === parts.length - 1 || !PREFIXES.has(part.toLowerCase()),
  );
}

/** The word without accents: dictionaries list `cafe` where copy has `café`. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
