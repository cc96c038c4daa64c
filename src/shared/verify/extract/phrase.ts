/**
 * A speaker as the words of a block name, describe or replace them. Shared by phrase-ending.ts (a
 * phrase before a verb), phrase-starting.ts (after one) and subject.ts.
 */
import type { Mention } from '../people/mention.ts';
import type { Token } from '../people/tokens.ts';
import type { Range } from '../text/range.ts';
import type { MaskedBlock } from './masked.ts';
import { AUXILIARIES, standsBetween } from './small-words.ts';

/** Who speaks, as the words say it; the range is that of the block. */
export type Subject = Range & {
  readonly kind: 'name' | 'described' | 'pronoun';
  readonly mention: Mention | null;
  readonly firstToken: number;
  readonly lastToken: number;
};

/** A description reaches over at most this many words. */
export const LONGEST_DESCRIPTION = 9;

/** Adverbs and auxiliaries between speaker and verb. */
export function isBetween(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'sign' || token.kind === 'quote') return false;
  return standsBetween(token.lower) || AUXILIARIES.has(token.lower);
}

/** A pronoun as speaker. */
export function pronounAt(token: Token, at: number): Subject {
  return {
    ...rangeOf(token, token),
    kind: 'pronoun',
    mention: null,
    firstToken: at,
    lastToken: at,
  };
}

function rangeOf(first: Token, last: Token): Range {
  return { start: first.start, end: last.end };
}

/** A description from one token to another. */
export function spanning(
  block: MaskedBlock,
  firstToken: number,
  lastToken: number,
  mention: Mention | null,
): Subject | null {
  const first = block.tokens[firstToken];
  const last = block.tokens[lastToken];
  if (first === undefined || last === undefined) return null;
  return { ...rangeOf(first, last), kind: 'described', mention, firstToken, lastToken };
}

/** The first token of the name's own title, when that stands directly before it. */
export function titleStart(block: MaskedBlock, mention: Mention): number {
  const words = mention.title === '' ? [] : mention.title.split(/\s+/u);
  const start = mention.firstToken - words.length;
  return block.tokens[start]?.text === words[0] ? start : mention.firstToken;
}
