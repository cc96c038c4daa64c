/**
 * Cuts a text into numbers, words and single signs for the figure scanner. Every token keeps its
 * offsets in the text handed in, and whether it stands glued to the token before it: "16km" and
 * "16 km", "F-16" and "F - 16" differ in nothing else.
 */

/** What stands between a token and the one before it. */
type Gap = 'none' | 'space' | 'line';

/** A number, word or sign; `lower` is its text in lower case with a straight apostrophe. */
export type Token = {
  readonly kind: 'number' | 'word' | 'sign';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly gap: Gap;
};

const GROUPED_BY_SPACE = '\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?';
const GROUPED_BY_PLAIN_SPACE = '\\d{1,3}(?: \\d{3}){2,}(?!\\d)';
const GROUPED_BY_APOSTROPHE = "\\d{1,3}(?:[’']\\d{3})+(?!\\d)(?:\\.\\d+)?";
/** One plain space groups only before a word in lower case: "10 000 signatures". */
const GROUPED_ONCE = '[1-9]\\d{0,2} \\d{3}(?=\\s\\p{Ll})';
const SEPARATED = '\\d+(?:[.,]\\d+)*';
const LEADING_POINT = '(?<![\\p{L}\\d.])\\.\\d+';
const NUMBER = [
  GROUPED_BY_SPACE,
  GROUPED_BY_PLAIN_SPACE,
  GROUPED_ONCE,
  GROUPED_BY_APOSTROPHE,
  SEPARATED,
  LEADING_POINT,
];
const TOKEN = new RegExp(
  `(${NUMBER.join('|')})|(\\p{L}[\\p{L}\\p{M}]*(?:[’']\\p{L}+)*)|\\s+|.`,
  'gsu',
);

/** A single line break may be a hard wrap inside a sentence; a blank line never is. */
const BLANK_LINE = /\n\s*\n/u;

/** All tokens of a text in order; white space is kept only as the gap before a token. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'line';
  for (const match of text.matchAll(TOKEN)) {
    const [found, number, word] = match;
    if (number === undefined && word === undefined && found.trim() === '') {
      gap = BLANK_LINE.test(found) ? 'line' : 'space';
      continue;
    }
    tokens.push({
      kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign',
      start: match.index,
      end: match.index + found.length,
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
      gap,
    });
    gap = 'none';
  }
  return tokens;
}

/** The lower-case text of a token, or '' outside the text or after a blank line. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || (token.gap === 'line' && at > 0) ? '' : token.lower;
}

/** Whether a token stands glued to the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === 'none';
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** The index after a hyphen that joins two tokens without space, else the index itself. */
export function afterHyphen(tokens: readonly Token[], at: number): number {
  const joins = HYPHENS.has(lowerAt(tokens, at)) && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return joins ? at + 1 : at;
}
