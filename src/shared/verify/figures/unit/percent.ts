/** Per cent, percentage points and basis points: three kinds that must never be confused. */
import { afterHyphen, isGlued, lowerAt, type Token } from '../token.ts';

/** Which of the three was written, and the token after it. */
export type PercentReading = {
  readonly kind: 'percent' | 'percentage-point' | 'basis-point';
  readonly next: number;
};

const POINT_WORDS: ReadonlySet<string> = new Set(['point', 'points', 'pt', 'pts']);
const POINT_SHORT: ReadonlySet<string> = new Set(['pp', 'pps', 'ppt', 'ppts']);
const BASIS_SHORT: ReadonlySet<string> = new Set(['bp', 'bps']);

/** Reads "%", "per cent", "percentage points", "pp", "basis points", "bps" at a token. */
export function readPercent(tokens: readonly Token[], at: number): PercentReading | null {
  const start = afterHyphen(tokens, at);
  const word = lowerAt(tokens, start);
  if (POINT_SHORT.has(word)) return { kind: 'percentage-point', next: start + 1 };
  if (BASIS_SHORT.has(word)) return { kind: 'basis-point', next: start + 1 };
  if (word === 'basis') {
    return pointAfter(tokens, start + 1, 'basis-point');
  }
  if (word === 'percentage') return pointAfter(tokens, start + 1, 'percentage-point');
  const percentEnd = percentEndAt(tokens, start);
  if (percentEnd === null) return null;
  return (
    pointAfter(tokens, percentEnd, 'percentage-point') ?? { kind: 'percent', next: percentEnd }
  );
}

function percentEndAt(tokens: readonly Token[], at: number): number | null {
  const word = lowerAt(tokens, at);
  if (word === '%' || word === '％' || word === 'percent') return at + 1;
  if (word === 'pc' && isGlued(tokens, at)) return at + 1;
  if (word !== 'per') return null;
  const centAt = afterHyphen(tokens, at + 1);
  return lowerAt(tokens, centAt) === 'cent' ? centAt + 1 : null;
}

function pointAfter(
  tokens: readonly Token[],
  at: number,
  kind: PercentReading['kind'],
): PercentReading | null {
  const pointAt = afterHyphen(tokens, at);
  return POINT_WORDS.has(lowerAt(tokens, pointAt)) ? { kind, next: pointAt + 1 } : null;
}
