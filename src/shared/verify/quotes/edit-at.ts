/** Puts an edit together from the steps it is made of: the two texts and their places. */
import type { Range } from '../text/range.ts';
import { type Alignment, type Difference, sourceWordsOf } from './differences.ts';
import type { EditClass } from './edit-class.ts';
import { rangeOfWords } from './prepared-source.ts';
import type { QuoteEdit } from './quote-check.ts';
import { rangeOfPart } from './quote-parts.ts';

/** The edit of a class that the steps of a difference make up. */
export function editAt(
  alignment: Alignment,
  editClass: EditClass,
  difference: Difference,
): QuoteEdit {
  const quotedRange = quotedRangeOf(alignment, difference);
  const sourceRange = sourceRangeOf(alignment, difference);
  return {
    class: editClass,
    from: alignment.source.text.slice(sourceRange.start, sourceRange.end),
    to: alignment.quote.slice(quotedRange.start, quotedRange.end),
    quoteRange: quotedRange,
    sourceRange,
  };
}

function sourceRangeOf({ source, steps }: Alignment, { first, end }: Difference): Range {
  const words = sourceWordsOf(steps.slice(first, end));
  const [from] = words;
  const to = words.at(-1);
  if (from !== undefined && to !== undefined) return rangeOfWords(source, from, to);
  const next =
    sourceWordsOf(steps.slice(end))[0] ?? (sourceWordsOf(steps.slice(0, first)).at(-1) ?? -1) + 1;
  return rangeOfWords(source, next, next - 1);
}

function quotedRangeOf({ parts, steps, quote }: Alignment, { first, end }: Difference): Range {
  const used = steps
    .slice(first, end)
    .flatMap((step) => (step.kind === 'omitted' ? [] : [step.part]));
  const from = parts[used[0] ?? -1];
  const to = parts[used.at(-1) ?? -1];
  if (from !== undefined && to !== undefined) {
    return {
      start: rangeOfPart(from).start,
      end: Math.max(rangeOfPart(from).end, rangeOfPart(to).end),
    };
  }
  const next = steps.slice(end).flatMap((step) => (step.kind === 'omitted' ? [] : [step.part]))[0];
  const part = parts[next ?? -1];
  const place = part === undefined ? quote.length : rangeOfPart(part).start;
  return { start: place, end: place };
}
