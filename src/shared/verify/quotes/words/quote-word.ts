/**
 * The unit in which a quote and its source are compared: a folded word that knows the token it came
 * from. A contraction gives several words of one token.
 */
import type { Token } from '../../text/tokens.ts';
import { expandContraction } from './contractions.ts';

/** A word to compare. */
export type QuoteWord = { readonly key: string; readonly token: Token };

/** The words of tokens, in order. */
export function quoteWordsOf(tokens: readonly Token[]): readonly QuoteWord[] {
  const words: QuoteWord[] = [];
  for (const token of tokens) {
    if (token.kind === 'word' && (token.key.includes("'") || LONG.has(token.key))) {
      for (const key of expandContraction(token.key)) words.push({ key, token });
    } else words.push({ key: token.key, token });
  }
  return words;
}

const LONG: ReadonlySet<string> = new Set(['cannot', 'gonna', 'wanna', 'gotta']);
