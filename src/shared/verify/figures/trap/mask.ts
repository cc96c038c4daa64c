/** Where the trap shapes of a text lie, so that the scanner can ask whether a number is inside one. */
import type { Range } from '../../text/range.ts';
import { ADDRESS } from './addresses.ts';
import { CALENDAR_SHAPES } from './calendar.ts';
import { CODES } from './codes.ts';
import { LAW } from './laws.ts';
import { SCORES } from './scores.ts';
import { IDIOMS } from './set-phrases.ts';
import type { TrapShape } from './shape.ts';
import { TELEPHONE } from './telephone.ts';

const SHAPES: readonly TrapShape[] = [
  ...CALENDAR_SHAPES,
  TELEPHONE,
  ADDRESS,
  LAW,
  CODES,
  SCORES,
  IDIOMS,
];

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
  for (const { patterns } of SHAPES) {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        ranges.push({ start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return ranges.sort((a, b) => a.start - b.start || a.end - b.end);
}
