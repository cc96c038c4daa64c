/**
 * Characters that print alike or stand for each other in typesetting, folded to one of them.
 * Used by the normaliser only. Must stay true: folding what is folded changes nothing.
 */
import { type MappedText, rewrite } from './mapped-text.ts';

const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u2039\u203a\u02bc\uff07`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02\u301d-\u301f]|''/g;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]|--+/g;
const ELLIPSIS = /\u2026/g;
const SPACES = /\s+/g;
const LIGATURES = /[\ufb00-\ufb06\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3]/g;

const PLAIN_BY_QUOTE = { single: "'", double: '"' } as const;

/** Quotes, dashes, ellipses and spaces in their plainest form; runs of space become one. */
export function foldCharacters(mapped: MappedText): MappedText {
  const single = rewrite(mapped, SINGLE_QUOTES, () => PLAIN_BY_QUOTE.single);
  const quotes = rewrite(single, DOUBLE_QUOTES, () => PLAIN_BY_QUOTE.double);
  // A dash of one character may come to stand beside another: fold runs once more.
  const dashes = rewrite(
    rewrite(quotes, DASHES, () => '-'),
    DASHES,
    () => '-',
  );
  const dots = rewrite(dashes, ELLIPSIS, () => '...');
  return rewrite(dots, SPACES, () => ' ');
}

/** Ligatures as the letters they join, as the compatibility forms of Unicode give them. */
export function unfoldLigatures(mapped: MappedText): MappedText {
  return rewrite(mapped, LIGATURES, (ligature) => ligature.normalize('NFKC'));
}
