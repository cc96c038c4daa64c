/**
 * The one normaliser of the checks, in levels that include each other, with a map back to the
 * text as handed in. Must stay true: normalising twice changes nothing more.
 */
import { foldCharacters, unfoldLigatures } from './character-folds.ts';
import { type MappedText, mappedText, rewrite } from './mapped-text.ts';
import { digitsForNumberWords } from './number-words.ts';
import { foldSpelling } from './spelling.ts';

/**
 * How far a text is normalised: N0 not at all; N1 composed, quotes, dashes and spaces folded, soft
 * hyphens gone; N2 also ligatures, words broken at a line end and invisible characters; N3 also
 * case, the two Englishes and number words.
 */
export type Level = 'N0' | 'N1' | 'N2' | 'N3';

/** The text at a level. Offsets of the result map back with `originalRange`. */
export function normalise(text: string, level: Level): MappedText {
  const raw = mappedText(text);
  switch (level) {
    case 'N0':
      return raw;
    case 'N1':
      return typography(raw);
    case 'N2':
      return typography(unfoldLigatures(withoutDamage(raw)));
    case 'N3':
      return wording(typography(unfoldLigatures(withoutDamage(raw))));
  }
}

const INVISIBLE =
  /(?:[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f])+/g;
const LINE_END_HYPHEN =
  /(?<=\p{L}\p{M}*)[-\u2010\u00ad]+[^\S\r\n]*(?:\r\n|[\r\n\u2028])[^\S\r\n]*(?=\p{Ll})/gu;
const SOFT_HYPHEN = /\u00ad+/g;

/** Removes what page layout and file formats put between the letters of a word. */
function withoutDamage(mapped: MappedText): MappedText {
  return rewrite(rewrite(mapped, INVISIBLE, remove), LINE_END_HYPHEN, remove);
}

function remove(): string {
  return '';
}

function typography(mapped: MappedText): MappedText {
  return foldCharacters(composed(rewrite(mapped, SOFT_HYPHEN, remove)));
}

// A letter with what composes onto it: marks, and the vowels and finals of Hangul.
const CLUSTER = /[^\0-\u00ff][\p{M}\u1160-\u11ff\ud7b0-\ud7ff]*|[\0-\u00ff]\p{M}+/gu;

/** Unicode's composed form (NFC), letter by letter, so that the map stays exact. */
function composed(mapped: MappedText): MappedText {
  return rewrite(mapped, CLUSTER, (cluster) => cluster.normalize('NFC'));
}

const UPPER = /[\p{Lu}\p{Lt}ßſς]/gu;

/** Folds case and wording. ß and ss are one, as are the two forms of the Greek s. */
function wording(mapped: MappedText): MappedText {
  const lower = composed(rewrite(mapped, UPPER, foldCase));
  return digitsForNumberWords(foldSpelling(lower));
}

/** Case folding: like lower case, but for the letters that lower case leaves apart. */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ſ', 's').replaceAll('ς', 'σ');
}
