/** Percentages listed as the parts of one whole: they must total 100 within their roundings. */
import {
  add,
  compare,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../figures/decimal.ts';
import { isHedged } from './changes.ts';
import type { StatedFigure, StatedSentence } from './stated.ts';

const HUNDRED = rational(100n);
const LOW = rational(90n);
const HIGH = rational(110n);
/** Words that show the list to be a whole, and words that show it to be none. */
const WHOLE =
  /\b(?:rest|remainder|remaining|undecided|don['’]t know|no opinion|did not say|others?|split|divided|breakdown|made up of|abstain\w*)\b/;
const CHANGES =
  /\b(?:rose|fell|up|down|grew|increas\w*|decreas\w*|from|compared|inflation|rate|rates)\b/;

/** The percentages of a sentence that should total 100 and do not, with their total. */
export function wrongWhole(
  sentence: StatedSentence,
): { readonly parts: readonly StatedFigure[]; readonly total: Rational } | null {
  const parts = sentence.figures.filter(({ quantity }) => quantity.figure.kind === 'percent');
  if (parts.length < 3 || parts.some(isHedged)) return null;
  if (!WHOLE.test(sentence.lower) || CHANGES.test(sentence.lower)) return null;
  const total = parts.reduce((sum, { value }) => add(sum, value), ZERO);
  if (compare(total, LOW) < 0 || compare(total, HIGH) > 0) return null;
  const slack = parts.reduce((sum, { step }) => add(sum, multiply(step, rational(1n, 2n))), ZERO);
  const difference = subtract(total, HUNDRED);
  const isExact = compare(difference, slack) <= 0 && compare(difference, negated(slack)) >= 0;
  return isExact ? null : { parts, total };
}

function negated(value: Rational): Rational {
  return subtract(ZERO, value);
}
