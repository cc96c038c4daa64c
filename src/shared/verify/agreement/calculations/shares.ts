/** "79 of 402 kitchens, or 19.7%", "Of the 668 applicants, 408 were women: a share of 61.1%". */
import { compare } from '../../figures/decimal.ts';
import { isHedged } from './changes.ts';
import type { StatedCalculation, StatedFigure, StatedSentence } from './stated.ts';

const STATED =
  /(?:\bor |\ba share of |\bthat is |\bwhich is |\bmaking up |\bequal to |\bequivalent to |[(–—-] ?)$/;
const PART_OF = /^ (?:\p{L}+ ){0,2}(?:of|out of|in) (?:the |its |their |his |her |all )?$/u;
const OF_WHOLE = /^(?:"|“)?(?:out )?of (?:the |its |their |all )?$/;

/** Shares of a whole, when part, whole and percentage stand in one sentence. */
export function findShares(sentence: StatedSentence): readonly StatedCalculation[] {
  const { figures } = sentence;
  return figures.flatMap((result, index) => {
    if (result.quantity.figure.kind !== 'percent' || isHedged(result)) return [];
    if (!STATED.test(result.lead)) return [];
    const [first, second] = [figures[index - 2], figures[index - 1]];
    if (first === undefined || second === undefined) return [];
    const pair = partAndWhole(sentence, first, second);
    if (pair === null) return [];
    return [{ operation: 'share' as const, inputs: pair, result }];
  });
}

function partAndWhole(
  sentence: StatedSentence,
  first: StatedFigure,
  second: StatedFigure,
): readonly StatedFigure[] | null {
  if (!isCount(first) || !isCount(second) || isHedged(first) || isHedged(second)) return null;
  const between = sentence.block.text.slice(first.end, second.start).toLowerCase();
  if (PART_OF.test(between) && compare(first.value, second.value) <= 0) return [first, second];
  return OF_WHOLE.test(first.lead) && compare(second.value, first.value) <= 0
    ? [second, first]
    : null;
}

function isCount({ quantity }: StatedFigure): boolean {
  return quantity.figure.kind === 'count' || quantity.figure.kind === 'money';
}
