/**
 * Reads every figure of a text, from left to right, leaving out numbers that are names. The one
 * way into the grammar; figure.ts fixes what comes out. Pure, offline, and linear in the text.
 */
import { writeRational } from './decimal.ts';
import type { Approximation, Figure, PrintedFigure } from './figure.ts';
import { nounAfter } from './form/noun.ts';
import { perAfter } from './form/per.ts';
import { readAt } from './form/read.ts';
import type { Reading } from './form/reading.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { type Token, tokensOf } from './token.ts';
import { type Mask, maskOf } from './trap/mask.ts';
import { isTrap } from './trap/trap.ts';
import { meansSterling } from './unit/pounds.ts';

/** All figures of a text in order, never overlapping. */
export function figuresOf(text: string): readonly Figure[] {
  const tokens = tokensOf(text);
  const mask = maskOf(text);
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const readings = readAt(tokens, at).filter(({ from }) => from >= at);
    let next = at + 1;
    for (const reading of readings) {
      if (!isTrapped(tokens, mask, reading)) {
        figures.push(figureOf(text, tokens, continuedAge(text, tokens, figures.at(-1), reading)));
        next = reading.next;
      } else if (readings.length === 1) next = afterTrap(tokens, reading, at);
    }
    at = Math.max(next, at + 1);
  }
  return figures;
}

/** The fields that the command line prints, in their published order. */
export function printed(figure: Figure): PrintedFigure {
  const { start, end, text, value, low, high, unit, kind, approx } = figure;
  return { start, end, text, value, low, high, unit, kind, approx };
}

/** "aged 4, 6 and 9": a bare number that continues a list of ages is an age as well. */
function continuedAge(
  text: string,
  tokens: readonly Token[],
  last: Figure | undefined,
  reading: Reading,
): Reading {
  if (last?.kind !== 'age' || !reading.bare || reading.kind !== 'count') return reading;
  const between = text.slice(last.end, spanOf(tokens, reading).start);
  if (!/^(?:,| and|, and) $/.test(between) || /[^\d]$/.test(last.text)) return reading;
  return { ...reading, kind: 'age', unit: last.unit, bare: false };
}

function isTrapped(tokens: readonly Token[], mask: Mask, reading: Reading): boolean {
  const span = spanOf(tokens, reading);
  const isNamedRatio =
    reading.kind === 'ratio' && /^\p{Ll}/u.test(tokens[reading.from - 1]?.text ?? '');
  return (mask(span) && !isNamedRatio) || isTrap(tokens, reading);
}

/** Behind a trapped numeral, but not behind a range whose second half may stand for itself. */
function afterTrap(tokens: readonly Token[], reading: Reading, at: number): number {
  return reading.value === null ? at + 1 : Math.max(at + 1, firstGap(tokens, at, reading.next));
}

function firstGap(tokens: readonly Token[], at: number, next: number): number {
  for (let index = at + 1; index < next; index += 1) {
    if (tokens[index]?.gap !== 'none') return index;
  }
  return next;
}

function spanOf(tokens: readonly Token[], { from, next }: Reading): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

function figureOf(text: string, tokens: readonly Token[], reading: Reading): Figure {
  const span = spanOf(tokens, reading);
  const approx =
    reading.approx ??
    hedgeBefore(tokens, reading.from, reading.kind) ??
    hedgeAfter(tokens, reading.next);
  const value = reading.value === null ? null : writeRational(reading.value);
  const isSterling = meansSterling(text, span, reading);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value,
    ...boundsOf(reading, value, approx),
    unit: isSterling ? 'GBP' : reading.unit,
    kind: isSterling ? 'money' : reading.kind,
    approx,
    step: writeRational(reading.step),
    noun: nounAfter(tokens, reading.next),
    per: perAfter(tokens, reading.next),
  };
}

function boundsOf(
  reading: Reading,
  value: string | null,
  approx: Approximation | null,
): Pick<Figure, 'low' | 'high'> {
  if (reading.value === null) {
    return {
      low: reading.low === null ? null : writeRational(reading.low),
      high: reading.high === null ? null : writeRational(reading.high),
    };
  }
  switch (approx) {
    case 'more-than':
    case 'at-least':
    case 'just-over':
      return { low: value, high: null };
    case 'less-than':
    case 'at-most':
    case 'up-to':
    case 'just-under':
      return { low: null, high: value };
    default:
      return { low: null, high: null };
  }
}
