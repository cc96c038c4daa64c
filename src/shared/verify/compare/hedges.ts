/** What each hedge says about where the true value lies, and how near it must be. */
import { compare, type Rational } from '../figures/decimal.ts';
import type { Approximation } from '../figures/figure.ts';
import { isWithin } from './precision.ts';

/** The side on which a hedge puts the true value. */
export type HedgeSide = 'below' | 'above' | 'around' | 'none';

type HedgeMeaning = {
  readonly side: HedgeSide;
  /** Whether the value itself would make the hedge untrue. */
  readonly strict: boolean;
  /** How far away the true value may be, in thousandths of the hedged one. */
  readonly reach: bigint;
};

const MEANINGS: Readonly<Record<Approximation, HedgeMeaning>> = {
  about: { side: 'around', strict: false, reach: 100n },
  nearly: { side: 'below', strict: true, reach: 150n },
  'just-under': { side: 'below', strict: true, reach: 100n },
  'just-over': { side: 'above', strict: true, reach: 100n },
  'more-than': { side: 'above', strict: true, reach: 1000n },
  'at-least': { side: 'above', strict: false, reach: 1000n },
  'less-than': { side: 'below', strict: true, reach: 500n },
  'at-most': { side: 'below', strict: false, reach: 500n },
  'up-to': { side: 'below', strict: false, reach: 500n },
  exactly: { side: 'none', strict: false, reach: 0n },
};

/** Beyond this a hedge is not merely the wrong way round: the value is another. */
const WRONG_SIDE_REACH = 300n;

/** The meaning of a hedge; an unhedged figure means the value itself. */
export function meaningOf(approx: Approximation | null): HedgeMeaning {
  return MEANINGS[approx ?? 'exactly'];
}

/** Whether a true value bears out a hedged one, contradicts its direction, or is far off. */
export function judgeHedge(
  approx: Approximation,
  hedged: Rational,
  truth: Rational,
): 'ok' | 'wrong-side' | 'far' {
  const { side, reach } = meaningOf(approx);
  const order = compare(truth, hedged);
  const isRightSide = side === 'around' || (side === 'below' ? order < 0 : order > 0);
  if (isRightSide) return isWithin(hedged, truth, reach) ? 'ok' : 'far';
  return isWithin(hedged, truth, WRONG_SIDE_REACH) ? 'wrong-side' : 'far';
}
