/**
 * A block as attribution reads it: its quotes hidden, its words and names found, its sentences
 * known. Made once a block by extract.ts; per block.
 */
import type { Mention } from '../people/mention.ts';
import { mentionsOf } from '../people/mentions.ts';
import { MASK, type Token, tokensOf } from '../people/tokens.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import type { QuotedBlock, QuoteSpan } from './spans.ts';

/** A block with offsets of its own; `offset` leads back to the text. */
export type MaskedBlock = {
  readonly offset: number;
  /** The block's text with each character of a quote, marks included, replaced by `MASK`. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** For each token the number of its sentence, from 0. */
  readonly sentenceOf: readonly number[];
  readonly spans: readonly QuoteSpan[];
  /** For each quote the index of its token. */
  readonly quoteTokens: readonly number[];
};

/** Hides the quotes of a block and reads the rest. */
export function maskedBlock(text: string, { block, spans }: QuotedBlock): MaskedBlock {
  const plain = text.slice(block.start, block.end);
  let masked = plain;
  for (const { outer } of spans) {
    const start = Math.max(0, outer.start - block.start);
    const end = outer.end - block.start;
    masked = masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end);
  }
  const tokens = splitQuotes(tokensOf(masked), spans, block.start);
  return {
    offset: block.start,
    masked,
    tokens,
    mentions: mentionsOf(tokens, masked),
    sentenceOf: sentenceNumbers(plain, tokens, spans, block.start),
    spans,
    quoteTokens: spans.map((span) =>
      tokens.findIndex(
        (token) => token.kind === 'quote' && token.start + block.start === span.outer.start,
      ),
    ),
  };
}

/** Two quotes side by side come as one token; each gets its own. */
function splitQuotes(
  tokens: readonly Token[],
  spans: readonly QuoteSpan[],
  offset: number,
): readonly Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'quote') return [token];
    return spans
      .filter(({ outer }) => outer.start - offset >= token.start && outer.end - offset <= token.end)
      .map(({ outer }) => ({ ...token, start: outer.start - offset, end: outer.end - offset }));
  });
}

/** A sentence that would begin inside a quote begins with the quote. */
function sentenceNumbers(
  plain: string,
  tokens: readonly Token[],
  spans: readonly QuoteSpan[],
  offset: number,
): readonly number[] {
  const starts = sentencesOf(plain)
    .map(({ start }) => start)
    .filter(
      (start) =>
        !spans.some(({ outer }) => start > outer.start - offset && start < outer.end - offset),
    );
  let number = 0;
  return tokens.map((token) => {
    while (number + 1 < starts.length && (starts[number + 1] ?? 0) <= token.start) number += 1;
    return number;
  });
}
