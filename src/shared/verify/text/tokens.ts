/**
 * Words with their places: what every check that compares texts works on. A token is a word, a
 * number with its sign and decimals, or a symbol that carries meaning ($, %, an emoji). Hyphens and
 * slashes part words; Chinese, Japanese and South-East Asian scripts go character by character.
 */
import type { MappedText } from './mapped-text.ts';
import { foldCase, normalise } from './normalise.ts';
import type { Range } from './range.ts';
import { americanSpelling, americanStem } from './spelling.ts';

/** What a token is made of. */
export type TokenKind = 'word' | 'number' | 'symbol';

/** A word, number or symbol; the range is of the text as handed in. */
export type Token = Range & {
  readonly kind: TokenKind;
  /** As normalised at N2: case kept, quotes folded, joined over line ends. */
  readonly text: string;
  /** Folded for comparing: case, spelling and digit grouping aside. Number words stay words. */
  readonly key: string;
};

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTER = `(?:(?![${UNSPACED}])\\p{L}\\p{M}*)`;
// The first form is all that most words need, and quick; the second knows every script.
const TOKEN = new RegExp(
  [
    "[a-zA-Z]+(?:'[a-zA-Z]+)*(?!'?[\\p{L}\\p{M}])",
    `(?:(?<![\\p{L}\\p{N}.,)%-])-)?(?:(?<![\\p{L}\\p{N}.])\\.)?\\p{Nd}+(?:[.,']\\p{Nd}+)*`,
    `${LETTER}+(?:'${LETTER}+)*|(?:(?=[${UNSPACED}])\\p{L})\\p{M}*`,
    // Currency, per cent, mathematics, degrees, fractions, emoji.
    '[%‰‱&§°\\p{Sc}]|(?![|])\\p{Sm}|(?![©®°])\\p{So}\\p{M}*|\\p{No}|\\p{Nl}|\\p{Extended_Pictographic}',
  ].join('|'),
  'gu',
);

/** The tokens of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  return tokensOfMapped(normalise(text, 'N2'));
}

/** The tokens of a text normalised at N2 already; ranges are of its original. */
function tokensOfMapped(mapped: MappedText): readonly Token[] {
  const tokens: Token[] = [];
  // Words come again and again; folding each form once makes this several times as fast.
  const forms = new Map<string, { readonly kind: TokenKind; readonly key: string }>();
  for (const match of mapped.text.matchAll(TOKEN)) {
    const [text] = match;
    const form = forms.get(text) ?? formOf(text);
    forms.set(text, form);
    const { kind, key } = form;
    const start = mapped.starts[match.index] ?? 0;
    const end = mapped.ends[match.index + text.length - 1] ?? start;
    tokens.push({ start, end, kind, text, key });
  }
  return tokens;
}

const FIRST_OF_NUMBER = /^[-.]?\p{Nd}/u;
const FIRST_OF_WORD = /^[a-zA-Z\p{L}]/u;

function formOf(text: string): { readonly kind: TokenKind; readonly key: string } {
  const kind = kindOf(text);
  return { kind, key: keyOf(text, kind) };
}

function kindOf(text: string): TokenKind {
  if (FIRST_OF_WORD.test(text)) return 'word';
  return FIRST_OF_NUMBER.test(text) ? 'number' : 'symbol';
}

const GROUPED = /^-?\p{Nd}{1,3}(?:[,']\p{Nd}{3})+(?:\.\p{Nd}+)?$/u;
// Names are left as they are written: Gray and Grey, Denise and Denize are different people.
const SHORT_NAME = /^\p{Lu}\p{L}{0,6}$/u;

function keyOf(text: string, kind: TokenKind): string {
  if (kind === 'symbol') return text === '&' ? 'and' : text;
  if (kind === 'number') return GROUPED.test(text) ? text.replace(/[,']/g, '') : text;
  const folded = foldCase(text).normalize('NFC');
  return SHORT_NAME.test(text) ? americanStem(folded) : americanSpelling(folded);
}
