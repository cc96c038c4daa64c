/**
 * Checks a quote against a source, word by word. Called by preflight, the editor's inspector and
 * `verify quotes`. Must stay true: "exact" and "normalised" are only said when every word of the
 * quote stands in the source, in order, with nothing between.
 */

import { tokensOf } from '../text/tokens.ts';
import { align, type Step } from './align.ts';
import type { Alignment } from './differences.ts';
import { findWindows, runsOf, type Window } from './find-windows.ts';
import { fixesOf } from './fixes.ts';
import { isHopeless } from './hopeless.ts';
import { type Judged, judge } from './judge.ts';
import { movedBlock, withMovedBlock, withoutBlock } from './moved-blocks.ts';
import { type PreparedSource, prepareSource } from './prepared-source.ts';
import type { QuoteCheck } from './quote-check.ts';
import { coreOf, type QuotePart, quotePartsOf } from './quote-parts.ts';
import type { Run } from './runs.ts';
import { contextOf, elidedRanges, warningsOf } from './warnings.ts';
import { quoteWordsOf } from './words/quote-word.ts';

const NOT_FOUND: QuoteCheck = {
  verdict: 'not-found',
  edits: [],
  start: null,
  end: null,
  elided: [],
  context: null,
  warnings: [],
  places: 0,
  fixes: [],
};

/** Under this many words a quote proves nothing unless it stands in one place only. */
const FEWEST_SURE_WORDS = 4;

/** A quote made ready to be looked for in many sources. */
export type PreparedQuote = {
  readonly text: string;
  readonly core: string;
  readonly parts: readonly QuotePart[];
};

/** Reads a quote once, with or without its quote marks. */
export function prepareQuote(text: string): PreparedQuote {
  return { text, core: coreOf(text), parts: quotePartsOf(text) };
}

/** Checks a quote. What is given as text, quote or source, is prepared first. */
export function verifyQuote(
  quote: PreparedQuote | string,
  given: PreparedSource | string,
): QuoteCheck {
  const source = typeof given === 'string' ? prepareSource(given) : given;
  const { text, core, ...prepared } = typeof quote === 'string' ? prepareQuote(quote) : quote;
  const parts = isVerbatim(core, source) ? wordsOf(text) : prepared.parts;
  const runs = runsOf(source, parts);
  const best = bestPassage({ source, quote: text, parts, steps: [] }, core, runs);
  if (best === undefined) return NOT_FOUND;
  const places = Math.max(1, runs.filter((run) => run.length === parts.length).length);
  const isUnsure = parts.length < FEWEST_SURE_WORDS && places > 1;
  return checkOf(isUnsure ? { ...best, verdict: 'ambiguous' } : best, places);
}

function bestPassage(unaligned: Alignment, core: string, runs: readonly Run[]): Judged | undefined {
  const { source, parts } = unaligned;
  let best: Judged | undefined;
  for (const window of findWindows(source, parts, runs)) {
    if (isHopeless(source, parts, window)) continue;
    for (const judged of judgedIn(window, unaligned, core, runs)) {
      if (best === undefined || rank(judged) < rank(best)) best = judged;
    }
    // Nothing was changed: no other passage can do better.
    if (best !== undefined && rank(best) <= UNCHANGED) break;
  }
  return best;
}

function judgedIn(
  window: Window,
  unaligned: Alignment,
  core: string,
  runs: readonly Run[],
): readonly Judged[] {
  const plain = judgedAs(window, unaligned, core);
  const block = movedBlock(runs, window);
  if (block === null) return plain;
  const { parts } = unaligned;
  const moved = judgedAs(window, { ...unaligned, parts: withoutBlock(parts, block) }, core);
  return [...plain, ...moved.map((one) => withMovedBlock(one, parts, block))];
}

function judgedAs(window: Window, unaligned: Alignment, core: string): readonly Judged[] {
  const steps = stepsWithin(window, unaligned);
  if (steps === null) return [];
  return [judge({ ...unaligned, steps }, core)].filter((one) => one !== null);
}

/** A quote that is one run of equal words needs no aligning, however long it is. */
function stepsWithin(window: Window, { source, parts }: Alignment): readonly Step[] | null {
  const whole = window.runs.find((run) => run.length === parts.length);
  if (whole === undefined) return align(source, parts, window);
  return parts.map((_, part) => ({ kind: 'pair', part, word: whole.source + part, equal: true }));
}

/** A source may itself have brackets and dots: then they are quoted, not put in. */
function isVerbatim(core: string, source: PreparedSource): boolean {
  return core !== '' && /[[\]…]|\.\s?\./u.test(core) && source.text.includes(core);
}

function wordsOf(quote: string): readonly QuotePart[] {
  return quoteWordsOf(tokensOf(quote)).map((word) => ({ kind: 'word', word }));
}

/** The rank of a passage whose words are all the quote's: exact or normalised. */
const UNCHANGED = 0.1;
const RANKS = ['exact', 'normalised', 'disclosed-edit', 'cleaned', 'altered-minor'];

/** Fewer changed words first, then the milder verdict. */
function rank({ unaligned, verdict, edits }: Judged): number {
  const mild = RANKS.indexOf(verdict);
  return (
    unaligned + (mild < 0 ? edits.filter((edit) => edit.class !== 'cosmetic').length : mild / 10)
  );
}

function checkOf(best: Judged, places: number): QuoteCheck {
  return {
    verdict: best.verdict,
    edits: best.edits,
    start: best.range.start,
    end: best.range.end,
    elided: elidedRanges(best),
    context: contextOf(best),
    warnings: warningsOf(best, places),
    places,
    fixes: fixesOf(best),
  };
}
