/** Judges one pair of figures: whether they measure one thing, then whether they agree. */
import { equal } from '../figures/decimal.ts';
import type { FigureContext, PlacedQuantity } from './context.ts';
import { doContrast } from './contrast.ts';
import { isMultipleOfPercent, judgeMultiple } from './multiples.ts';
import { relateNouns } from './nouns.ts';
import { isSameUnit } from './quantity.ts';
import { judgeRanges } from './ranges.ts';
import { answer, judgeValues } from './values.ts';
import type { Comparison } from './verdict.ts';

/** The verdict on one pair. */
export function judgePair(claim: PlacedQuantity, source: PlacedQuantity): Comparison {
  return (
    judgeDimension(claim, source) ??
    judgeContext(claim, source) ??
    judgeDirection(claim, source) ??
    judgeAmounts(claim, source)
  );
}

/** Whether two nouns, dates or fates keep two figures from speaking of one thing. */
export function isAboutSomethingElse(claim: PlacedQuantity, source: PlacedQuantity): boolean {
  return judgeContext(claim, source) !== null;
}

function judgeAmounts(claim: PlacedQuantity, source: PlacedQuantity): Comparison {
  if (claim.dimension !== source.dimension) return judgeMultiple(claim, source);
  if (claim.value === null || source.value === null) return judgeRanges(claim, source);
  return judgeValues(claim, source, claim.value, source.value);
}

function judgeDimension(claim: PlacedQuantity, source: PlacedQuantity): Comparison | null {
  if (claim.dimension === source.dimension) {
    const [ours, theirs] = [claim.figure.per, source.figure.per];
    if (ours === null || theirs === null || ours === theirs) return null;
    return answer('not-comparable', 'different-unit', claim, source, 'is for each of another than');
  }
  if (isMultipleOfPercent(claim, source)) return null;
  const kinds = new Set([claim.dimension, source.dimension]);
  if (kinds.has('share') && kinds.has('points')) {
    const joining = 'confuses per cent and percentage points with';
    return answer('mismatch', 'percent-against-points', claim, source, joining);
  }
  if (claim.figure.kind === 'money' && source.figure.kind === 'money') {
    const sameNumber =
      claim.value !== null && source.value !== null && equal(claim.value, source.value);
    const verdict = sameNumber ? 'mismatch' : 'not-comparable';
    return answer(verdict, 'different-currency', claim, source, 'is in another currency than');
  }
  return answer('not-comparable', 'different-unit', claim, source, 'measures another thing than');
}

function judgeContext(claim: PlacedQuantity, source: PlacedQuantity): Comparison | null {
  const [ours, theirs] = [claim.context, source.context];
  if (isDisjoint(ours.years, theirs.years) || isDisjoint(ours.months, theirs.months)) {
    return answer('not-comparable', 'different-date', claim, source, 'is of another time than');
  }
  const isCounting = claim.figure.kind === 'count' && source.figure.kind === 'count';
  if (isCounting && areNounsApart(ours, theirs)) {
    return answer('not-comparable', 'different-noun', claim, source, 'counts other things than');
  }
  if (doContrast(ours.contrasts, theirs.contrasts)) {
    return answer('not-comparable', 'different-event', claim, source, 'is about other than');
  }
  return null;
}

/** Other nouns, or a general noun for a particular one in texts that share no word. */
function areNounsApart(ours: FigureContext, theirs: FigureContext): boolean {
  const relation = relateNouns(ours.noun, theirs.noun);
  if (relation !== 'loose') return relation === 'different';
  const shares = [...ours.contrasts].some((name) => theirs.contrasts.has(name));
  return !shares && isDisjoint(ours.words, theirs.words);
}

function isDisjoint(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return ours.size > 0 && theirs.size > 0 && ![...ours].some((item) => theirs.has(item));
}

function judgeDirection(claim: PlacedQuantity, source: PlacedQuantity): Comparison | null {
  const [ours, theirs] = [claim.context.direction, source.context.direction];
  if (ours === null || theirs === null || ours === theirs) return null;
  if (claim.figure.kind === 'multiple' || !isSameUnit(claim, source)) return null;
  return answer('mismatch', 'opposite-direction', claim, source, 'goes the other way than');
}
