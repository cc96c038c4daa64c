/**
 * Cuts an alignment into its differences: stretches of steps between words that are equal. A figure
 * is kept whole, so that "five million" and "5m" are one difference and not three.
 */
import type { Step } from './align.ts';
import type { PreparedSource } from './prepared-source.ts';
import type { QuotePart } from './quote-parts.ts';
import { isPartOfQuantity } from './words/quantity.ts';
import type { QuoteWord } from './words/quote-word.ts';

/** An alignment with what it aligns. */
export type Alignment = {
  readonly source: PreparedSource;
  readonly quote: string;
  readonly parts: readonly QuotePart[];
  readonly steps: readonly Step[];
};

/** A difference: the steps from `first` up to, not including, `end`. */
export type Difference = { readonly first: number; readonly end: number };

/** The differences of an alignment in order. Ellipses and brackets each stand alone. */
export function differencesOf(alignment: Alignment): readonly Difference[] {
  const { steps } = alignment;
  const differences: Difference[] = [];
  let first = 0;
  for (let at = 0; at <= steps.length; at += 1) {
    const step = steps[at];
    const isAlone = step?.kind === 'elided' || step?.kind === 'bracketed';
    if (step !== undefined && !isAlone && !isEqualPair(step)) continue;
    if (first < at) differences.push({ first, end: at });
    if (isAlone) differences.push({ first: at, end: at + 1 });
    first = at + 1;
  }
  return differences;
}

/** Whether a step lays a word against the same word. */
export function isEqualPair(step: Step | undefined): boolean {
  return step?.kind === 'pair' && step.equal;
}

/** A difference widened to the whole figure that it is part of, on both sides. */
export function widenedToFigure(alignment: Alignment, { first, end }: Difference): Difference {
  const isFigure = (at: number): boolean => {
    const step = alignment.steps[at];
    if (step?.kind !== 'pair' || !step.equal) return false;
    const word = alignment.source.words[step.word];
    return word !== undefined && isPartOfQuantity(word);
  };
  let from = first;
  let to = end;
  while (isFigure(from - 1)) from -= 1;
  while (isFigure(to)) to += 1;
  return { first: from, end: to };
}

/** The words of the source, by index, that steps use. */
export function sourceWordsOf(steps: readonly Step[]): readonly number[] {
  return steps.flatMap((step) => {
    if (step.kind === 'inserted') return [];
    return step.kind === 'elided' || step.kind === 'bracketed' ? step.words : [step.word];
  });
}

/** The words of the quote that steps use; ellipses and brackets have none. */
export function quotedWordsOf(
  parts: readonly QuotePart[],
  steps: readonly Step[],
): readonly QuoteWord[] {
  return steps.flatMap((step) => {
    if (step.kind === 'omitted') return [];
    const part = parts[step.part];
    return part?.kind === 'word' || part?.kind === 'mended' ? [part.word] : [];
  });
}
