/**
 * Words, figures and signs of one block with their offsets, as the mention finder and attribution
 * read them. A stretch of `MASK` characters, which stands for a quote, is one token. Offsets are
 * those of the block handed in.
 */
import type { Range } from '../text/range.ts';

/** Stands for each character of a quote that is hidden from the search for names and cues. */
export const MASK = '\ufffc';

/** One token; `text` and `end` leave out a possessive ’s, which `possessive` records. */
export type Token = Range & {
  readonly kind: 'word' | 'figure' | 'sign' | 'quote';
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly possessive: boolean;
};

const TOKEN = new RegExp(
  [
    `${MASK}+`,
    String.raw`(?:\p{Lu}\.){1,5}(?=[\s,;:’'\p{Lu}]|$)`,
    String.raw`(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Rev|Hon|Jr|Sr|Lt|Col|Sgt|Cpl|Capt|Maj|Cllr|Supt|Insp|Det|Cmdr|Adm|St)\.`,
    String.raw`[\p{L}\p{M}]+(?:[’'‑-][\p{L}\p{M}\p{N}]+|\p{N}+)*`,
    String.raw`[£$€]?\p{N}+(?:[.,]\p{N}+)*(?:-?\p{L}+)*%?`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

const POSSESSIVE = /[’']s$/iu;

/** The tokens of a block, in order. */
export function tokensOf(block: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of block.matchAll(TOKEN)) tokens.push(tokenOf(match[0], match.index));
  return tokens;
}

function tokenOf(raw: string, start: number): Token {
  const possessive = POSSESSIVE.test(raw);
  const text = possessive ? raw.slice(0, -2) : raw;
  return {
    start,
    end: start + text.length,
    kind: kindOf(raw),
    text,
    lower: text.toLowerCase().replace(/\.$/u, ''),
    capital: /^\p{Lu}/u.test(text),
    possessive,
  };
}

function kindOf(raw: string): Token['kind'] {
  if (raw.startsWith(MASK)) return 'quote';
  if (/^\p{L}/u.test(raw)) return 'word';
  return /\p{N}/u.test(raw) ? 'figure' : 'sign';
}
