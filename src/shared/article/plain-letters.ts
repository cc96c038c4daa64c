/**
 * Letters without case and accents, for names that are compared or become addresses: slugs and
 * house lists. Marks of other scripts than Latin stay, because there they make another letter.
 */

/** Latin letters that Unicode does not decompose, with their usual spelling in plain letters. */
const PLAIN_SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
};

/** The text in lower case, Latin letters without their accents, composed (NFC). */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}+/gu, '')
    .replace(/[ßæœøłđðþħıŋŧĸ]/gu, (letter) => PLAIN_SPELLINGS[letter] ?? letter)
    .normalize('NFC');
}
