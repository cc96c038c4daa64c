/** The figures of one sentence with the words next to each, as the calculation finders read them. */
import { isWithin } from '../../compare/precision.ts';
import { type Quantity, quantityOf } from '../../compare/quantity.ts';
import type { Rational } from '../../figures/decimal.ts';
import { figuresOf } from '../../figures/scan.ts';
import { sentencesOf } from '../../sentences/sentences.ts';
import type { Range } from '../../text/range.ts';
import type { FieldText } from '../finding.ts';
import { calculate, type Input, type Operation } from '../operations.ts';

/** In thousandths of the stated result. */
const NEAR = 500n;

/** A single-valued figure of a sentence; offsets are those of the block. */
export type StatedFigure = Range &
  Input & {
    readonly quantity: Quantity;
    /** Lower-case words before and after it in its sentence. */
    readonly lead: string;
    readonly trail: string;
  };

/** A sentence, lower-cased, with its figures. */
export type StatedSentence = {
  readonly block: FieldText;
  readonly range: Range;
  readonly lower: string;
  readonly figures: readonly StatedFigure[];
};

/** A calculation found in a sentence: the stated result and what it is worked out from. */
export type StatedCalculation = {
  readonly operation: Operation;
  readonly inputs: readonly StatedFigure[];
  readonly result: StatedFigure;
};

/** Finds the calculations of one sentence. */
export type CalculationFinder = (sentence: StatedSentence) => readonly StatedCalculation[];

/** Every sentence of a block that has at least two figures. */
export function statedSentences(block: FieldText): readonly StatedSentence[] {
  const figures = figuresOf(block.text);
  if (figures.length < 2) return [];
  return sentencesOf(block.text).flatMap((range) => {
    const own = figures.filter(({ start, end }) => start >= range.start && end <= range.end);
    if (own.length < 2) return [];
    const stated = own.flatMap((figure) => {
      const quantity = quantityOf(figure);
      return quantity.value === null ? [] : [placed(block.text, range, quantity, quantity.value)];
    });
    const lower = block.text.slice(range.start, range.end).toLowerCase();
    return [{ block, range, lower, figures: stated }];
  });
}

/** Whether two figures measure in one unit, so that they can be added. */
export function isAlike(a: StatedFigure, b: StatedFigure): boolean {
  const [ours, theirs] = [a.quantity.figure, b.quantity.figure];
  return ours.kind === theirs.kind && ours.unit === theirs.unit;
}

/** Whether a stated result is near enough to its calculation to be meant as its result. */
export function isNear({ operation, inputs, result }: StatedCalculation): boolean {
  const exact = calculate(
    operation,
    inputs.map(({ value }) => value),
  );
  return exact !== null && isWithin(result.value, exact, NEAR);
}

function placed(text: string, range: Range, quantity: Quantity, value: Rational): StatedFigure {
  const { start, end } = quantity.figure;
  return {
    start,
    end,
    value,
    step: quantity.step,
    quantity,
    lead: text.slice(range.start, start).toLowerCase(),
    trail: text.slice(end, range.end).toLowerCase(),
  };
}
