/**
 * A quote taken apart into what stands for itself and what tells of an edit: words, ellipses and
 * brackets. Ranges are of the quote as handed in, quote marks and all.
 */
import type { Range } from '../text/range.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type QuoteWord, quoteWordsOf } from './words/quote-word.ts';

/** A part of a quote. A mended word is one with letters in brackets: "[T]he", "walk[ed]". */
export type QuotePart =
  | { readonly kind: 'word'; readonly word: QuoteWord }
  | { readonly kind: 'mended'; readonly word: QuoteWord; readonly outside: string }
  | { readonly kind: 'ellipsis'; readonly range: Range }
  | { readonly kind: 'bracket'; readonly range: Range };

const ELLIPSIS =
  '\\[\\s*(?:…|\\.{3,}|\\.(?:\\s\\.){2,})\\s*\\]|\\(\\s*(?:…|\\.{3})\\s*\\)|…|\\.{3,}|\\.(?:\\s\\.){2,}';
const MENDED =
  "[\\p{L}\\p{M}'’]*(?:(?<=[\\p{L}'’])\\[\\p{L}+\\]|\\[\\p{L}+\\](?=\\p{L}))[\\p{L}\\p{M}'’]*";
const MARKED = new RegExp(`(${ELLIPSIS})|(${MENDED})|\\[[^\\]]*\\]`, 'gu');

/** The parts of a quote, in order; ellipses at either end are left out. */
export function quotePartsOf(quote: string): readonly QuotePart[] {
  const parts: QuotePart[] = [];
  let read = 0;
  for (const match of quote.matchAll(MARKED)) {
    const range = { start: match.index, end: match.index + match[0].length };
    addWords(parts, quote, read, range.start);
    if (match[1] !== undefined) parts.push({ kind: 'ellipsis', range });
    else if (match[2] !== undefined) parts.push(mendedPart(match[0], range));
    else parts.push({ kind: 'bracket', range });
    read = range.end;
  }
  addWords(parts, quote, read, quote.length);
  return withoutOuterEllipses(parts);
}

function addWords(parts: QuotePart[], quote: string, start: number, end: number): void {
  const tokens = tokensOf(quote.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  for (const word of quoteWordsOf(tokens)) parts.push({ kind: 'word', word });
}

function mendedPart(text: string, range: Range): QuotePart {
  const key = tokensOf(text.replace(/[[\]]/g, ''))[0]?.key ?? '';
  const token: Token = { ...range, kind: 'word', text, key };
  const outside = text.replace(/\[[^\]]*\]/g, '').toLowerCase();
  return { kind: 'mended', word: { key, token }, outside };
}

function withoutOuterEllipses(parts: readonly QuotePart[]): readonly QuotePart[] {
  const first = parts.findIndex((part) => part.kind !== 'ellipsis');
  const last = parts.findLastIndex((part) => part.kind !== 'ellipsis');
  return parts.slice(first < 0 ? 0 : first, last + 1);
}

/** The place of a part in the quote. */
export function rangeOfPart(part: QuotePart): Range {
  return part.kind === 'ellipsis' || part.kind === 'bracket' ? part.range : part.word.token;
}

/** The quote without the quote marks around it and spaces at its ends. */
export function coreOf(quote: string): string {
  const trimmed = quote.trim();
  const marked = /^["“”„«»'‘’‚‹›「『]([\s\S]*)["“”„«»'‘’‹›」』]$/u.exec(trimmed);
  return (marked?.[1] ?? trimmed).trim();
}
