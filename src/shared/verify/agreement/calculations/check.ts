/** Runs every calculation stated inside a block again and reports those that do not follow. */
import { writeRational } from '../../figures/decimal.ts';
import { type AgreementFinding, type FieldText, wordsAt } from '../finding.ts';
import type { Operation } from '../operations.ts';
import { recalculateValues } from '../recalculate.ts';
import { findChanges, findGaps } from './changes.ts';
import { wrongWhole } from './percentages.ts';
import { findMultiples, findPerHead } from './quotients.ts';
import { findShares } from './shares.ts';
import {
  type CalculationFinder,
  type StatedCalculation,
  type StatedFigure,
  type StatedSentence,
  statedSentences,
} from './stated.ts';
import { findSums } from './sums.ts';

const FINDERS: readonly CalculationFinder[] = [
  findChanges,
  findGaps,
  findShares,
  findSums,
  findPerHead,
  findMultiples,
];

const BASE_WORDS: Readonly<Record<Operation, string>> = {
  sum: 'The sum of',
  difference: 'The difference of',
  'percent-change': 'The change between',
  share: 'The share of',
  'per-head': 'The quotient of',
  multiple: 'The quotient of',
};

/** The stated calculations of a block whose result does not follow from their inputs. */
export function wrongCalculations(block: FieldText): readonly AgreementFinding[] {
  const sentences = statedSentences(block);
  return sentences.flatMap((sentence) => [
    ...FINDERS.flatMap((find) => find(sentence)).flatMap((one) => wrongResult(block, one)),
    ...wrongTotal(sentence),
  ]);
}

function wrongResult(
  block: FieldText,
  { operation, inputs, result }: StatedCalculation,
): readonly AgreementFinding[] {
  const { isRight, expected } = recalculateValues(operation, inputs, result);
  const range = spanOf(inputs);
  if (isRight || range === null) return [];
  const base = inputs.map((input) => block.text.slice(input.start, input.end)).join(' and ');
  const stated = block.text.slice(result.start, result.end);
  return [
    {
      rule: operation === 'sum' ? 'sum-wrong' : 'calculation-wrong',
      sentence: `${BASE_WORDS[operation]} ${base} is ${expected}, not ${stated}.`,
      place: wordsAt(block, result),
      against: wordsAt(block, range),
    },
  ];
}

function wrongTotal(sentence: StatedSentence): readonly AgreementFinding[] {
  const wrong = wrongWhole(sentence);
  const range = wrong === null ? null : spanOf(wrong.parts);
  if (wrong === null || range === null) return [];
  const place = wordsAt(sentence.block, range);
  const total = writeRational(wrong.total);
  return [
    { rule: 'sum-wrong', sentence: `These add up to ${total}%, not 100%.`, place, against: null },
  ];
}

function spanOf(figures: readonly StatedFigure[]): { start: number; end: number } | null {
  const starts = figures.map(({ start }) => start);
  const ends = figures.map(({ end }) => end);
  return figures.length === 0 ? null : { start: Math.min(...starts), end: Math.max(...ends) };
}
