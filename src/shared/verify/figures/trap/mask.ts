/** Where the trap shapes of a text lie, so that the scanner can ask whether a number is inside one. */
import type { Range } from '../../text/range.ts';
import { CALENDAR_SHAPES } from './calendar.ts';
import { TRAP_SHAPES } from './shapes.ts';

/** Answers whether a stretch touches a trap; stretches must be asked in rising order. */
export type Mask = (range: Range) => boolean;

/** Finds all trap shapes of a text once. */
export function maskOf(text: string): Mask {
  const ranges = mergedRanges(text);
  let at = 0;
  return ({ start, end }) => {
    while ((ranges[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const range = ranges[at];
    return range !== undefined && range.start < end;
  };
}

function mergedRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const { patterns } of [...CALENDAR_SHAPES, ...TRAP_SHAPES]) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        ranges.push({ start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}
