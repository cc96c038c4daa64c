/**
 * Finds whole clauses and sentences of a quote that stand in the source, but out of order: a run of
 * equal words that the best chain had to leave out. They are taken out before the rest is aligned.
 */
import type { Window } from './find-windows.ts';
import type { Judged } from './judge.ts';
import { rangeOfWords } from './prepared-source.ts';
import type { QuoteEdit } from './quote-check.ts';
import { type QuotePart, rangeOfPart } from './quote-parts.ts';
import type { Run } from './runs.ts';

const FEWEST_MOVED = 3;
/** Words farther away than this have not been moved; they are common words. */
const FARTHEST = 300;

/** The longest run of a quote that is not part of a window's chain; null if there is none. */
export function movedBlock(runs: readonly Run[], window: Window): Run | null {
  let best: Run | null = null;
  for (const run of runs) {
    const near = run.source > window.start - FARTHEST && run.source < window.end + FARTHEST;
    const rest = near ? outsideOf(run, window.runs) : null;
    if (rest !== null && rest.length >= FEWEST_MOVED && rest.length > (best?.length ?? 0))
      best = rest;
  }
  return best;
}

/** The part of a run whose words of the quote no run of the chain has. */
function outsideOf(run: Run, chain: readonly Run[]): Run | null {
  let start = run.quote;
  let end = run.quote + run.length;
  for (const { quote, length } of chain) {
    if (quote <= start && quote + length > start) start = quote + length;
    if (quote < end && quote + length >= end) end = quote;
    if (quote > start && quote + length < end) return null;
  }
  if (start >= end) return null;
  return { quote: start, source: run.source + start - run.quote, length: end - start };
}

/** The parts of a quote without those of a block; no ellipsis is left at either end. */
export function withoutBlock(parts: readonly QuotePart[], block: Run): readonly QuotePart[] {
  const rest = parts.filter((_, at) => at < block.quote || at >= block.quote + block.length);
  const first = rest.findIndex((part) => part.kind !== 'ellipsis');
  const last = rest.findLastIndex((part) => part.kind !== 'ellipsis');
  return rest.slice(Math.max(0, first), last + 1);
}

/** A judgement with the edit for a block of the quote that stands elsewhere in the source. */
export function withMovedBlock(judged: Judged, parts: readonly QuotePart[], block: Run): Judged {
  const { source, quote } = judged.alignment;
  const first = parts[block.quote];
  const last = parts[block.quote + block.length - 1];
  if (first === undefined || last === undefined) return judged;
  const quoteRange = { start: rangeOfPart(first).start, end: rangeOfPart(last).end };
  const sourceRange = rangeOfWords(source, block.source, block.source + block.length - 1);
  const edit: QuoteEdit = {
    class: 'reordering',
    from: source.text.slice(sourceRange.start, sourceRange.end),
    to: quote.slice(quoteRange.start, quoteRange.end),
    quoteRange,
    sourceRange,
  };
  const start = Math.min(judged.range.start, sourceRange.start);
  const end = Math.max(judged.range.end, sourceRange.end);
  return {
    ...judged,
    edits: [...judged.edits, edit],
    verdict: 'altered-material',
    range: { start, end },
  };
}
