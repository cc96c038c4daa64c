/** Parts and their total in one sentence: "… making 6,599 in all", "12 people (5 men and 7 women)". */
import { compare } from '../../figures/decimal.ts';
import { isHedged } from './changes.ts';
import {
  isAlike,
  isNear,
  type StatedCalculation,
  type StatedFigure,
  type StatedSentence,
} from './stated.ts';

const TOTAL_BEFORE =
  /\b(?:making|makes|made|a total of|totalling|totaling|totals|totalled|for a total of|adding up to|adds up to|a combined|in total,?|altogether,?|sum of) (?:the )?$/;
const ADDING =
  /\b(?:total\w*|altogether|in all|together|combined|sum|adds?|adding|added|plus|between them|overall|all told|taking|bringing|mak(?:e|es|ing)|made|com(?:e|es) to|came to|giv(?:e|es|ing)|so|over the|across)\b/;
const TOTAL_AFTER =
  /^(?: \p{L}+){0,2},? (?:in all|in total|altogether|all told|combined|overall)\b/u;
const LIST_OPENS = /^(?: \p{L}+){0,4} ?(?:\(|: |[–—] | — |, including exactly )$/u;
const LIST_JOINS = /^(?: \p{L}+){0,4}(?:,|;)?(?: and| plus)?(?: \p{L}+){0,2} $/u;

/** Sums whose total and parts are figures of one unit in one sentence. */
export function findSums(sentence: StatedSentence): readonly StatedCalculation[] {
  const stated = [...announcedTotals(sentence), ...openedLists(sentence)];
  return stated.length > 0 ? stated : largestAsTotal(sentence);
}

/** The total is the figure that the words name as such; all others of its unit are the parts. */
function announcedTotals({ figures }: StatedSentence): readonly StatedCalculation[] {
  const totals = figures.filter(
    ({ lead, trail }) => TOTAL_BEFORE.test(lead) || TOTAL_AFTER.test(trail),
  );
  const [result] = totals;
  if (result === undefined || totals.length > 1 || isHedged(result)) return [];
  const summed = withoutCountedParts(figures);
  const parts = summed.filter((figure) => figure !== result && isAlike(figure, result));
  const isWhole = parts.length === summed.length - 1;
  return isWhole ? asSum(parts, result) : [];
}

/** Words of adding somewhere in the sentence: then the largest of three or more is the total. */
function largestAsTotal(sentence: StatedSentence): readonly StatedCalculation[] {
  const { lower } = sentence;
  const figures = withoutCountedParts(sentence.figures);
  const [first] = figures;
  if (first === undefined || figures.length < 3 || !ADDING.test(lower)) return [];
  if (!figures.every((figure) => isAlike(figure, first))) return [];
  const result = figures.reduce((a, b) => (compare(b.value, a.value) > 0 ? b : a));
  const [sum] = asSum(
    figures.filter((figure) => figure !== result),
    result,
  );
  return sum !== undefined && !isHedged(result) && isNear(sum) ? [sum] : [];
}

/** "The two farms had 310 and 420 sheep": a spelled number among digits counts the parts. */
function withoutCountedParts(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  const inDigits = figures.filter(({ quantity }) => /\d/.test(quantity.figure.text));
  return inDigits.length >= 3 ? inDigits : figures;
}

/** "12 people (5 men and 7 women)": a total, then a bracket or colon, then its parts to the end. */
function openedLists({ figures, block }: StatedSentence): readonly StatedCalculation[] {
  return figures.flatMap((result, index) => {
    const first = figures[index + 1];
    if (first === undefined || isHedged(result)) return [];
    const opening = block.text.slice(result.end, first.start).toLowerCase();
    if (!LIST_OPENS.test(opening)) return [];
    const parts = joinedParts(
      figures.slice(index + 1),
      block.text,
      opening.trimEnd().endsWith('('),
    );
    return parts.every((part) => isAlike(part, result)) ? asSum(parts, result) : [];
  });
}

function joinedParts(
  figures: readonly StatedFigure[],
  text: string,
  inBrackets: boolean,
): readonly StatedFigure[] {
  const parts: StatedFigure[] = [];
  for (const figure of figures) {
    const last = parts.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, figure.start).toLowerCase();
    if (last !== undefined && !LIST_JOINS.test(between)) break;
    if (inBrackets && between.includes(')')) break;
    parts.push(figure);
  }
  return parts;
}

/** Fewer than two parts, a hedged part, or a part above the total is no sum. */
function asSum(parts: readonly StatedFigure[], result: StatedFigure): readonly StatedCalculation[] {
  if (parts.length < 2 || parts.some(isHedged)) return [];
  if (parts.some((part) => compare(part.value, result.value) > 0)) return [];
  return [{ operation: 'sum', inputs: parts, result }];
}
