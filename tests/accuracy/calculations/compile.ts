/**
 * Writes development.jsonl and frozen.jsonl: ten passages of each operation, five of them wrong in
 * a way that writers get wrong: another base, a digit slipped, a rounding the wrong way. Run it
 * with `node tests/accuracy/calculations/compile.ts`.
 */
import { writeFileSync } from 'node:fs';
import { toLines } from '../cases.ts';
import { grouped, whole } from '../figures/generate/writing.ts';
import { type Random, seeded } from '../quote-verification/generate/random.ts';
import { TUNED_HALVES, type TunedHalf } from '../score.ts';
import { type CalculationCase, FOLDER, OPERATIONS, type Operation } from './case.ts';
import { PASSAGES } from './passages.ts';

const PER_OPERATION = 10;
const SEEDS: Readonly<Record<TunedHalf, number>> = { development: 555, frozen: 777 };

/** Whole inputs; `result` and `wrong` are in hundredths. */
interface Sum {
  readonly inputs: readonly [number, number];
  readonly hundredths: number;
  readonly wrong: number;
}

function drawn(operation: Operation, random: Random): Sum {
  switch (operation) {
    case 'sum': {
      const inputs = [whole(random, 1_210, 8_790), whole(random, 1_210, 8_790)] as const;
      const total = inputs[0] + inputs[1];
      return { inputs, hundredths: total * 100, wrong: (total + 110) * 100 };
    }
    case 'difference': {
      const low = whole(random, 410, 2_900);
      const gap = whole(random, 130, 980);
      return { inputs: [low + gap, low], hundredths: gap * 100, wrong: (gap - 30) * 100 };
    }
    case 'percent-change': {
      const before = whole(random, 400, 900);
      const after = before + whole(random, 150, 350);
      const gap = (after - before) * 10_000;
      return {
        inputs: [before, after],
        hundredths: Math.round(gap / 10 / before) * 10,
        wrong: Math.round(gap / 10 / after) * 10,
      };
    }
    case 'share': {
      const of = whole(random, 210, 950);
      const part = whole(random, 60, of - 120);
      const hundredths = Math.round((part * 1_000) / of) * 10;
      return { inputs: [part, of], hundredths, wrong: hundredths + 340 };
    }
    case 'per-head': {
      const heads = whole(random, 21, 88);
      const each = whole(random, 1_101, 9_899);
      return { inputs: [Math.round((heads * each) / 100), heads], hundredths: 0, wrong: 0 };
    }
    case 'multiple': {
      const base = whole(random, 110, 890);
      const times = whole(random, 3, 8);
      return { inputs: [base * times, base], hundredths: times * 100, wrong: (times + 1) * 100 };
    }
  }
}

/** Per head the inputs are whole pounds, so the result follows from them. */
function settled(operation: Operation, sum: Sum): Sum {
  if (operation !== 'per-head') return sum;
  const hundredths = Math.round((sum.inputs[0] * 100) / sum.inputs[1]);
  return { ...sum, hundredths, wrong: hundredths + 1_200 };
}

/** A result as its operation states it: percentages to one place, money to the penny. */
function stated(operation: Operation, hundredths: number): string {
  switch (operation) {
    case 'percent-change':
    case 'share':
      return `${(hundredths / 100).toFixed(1)}%`;
    case 'per-head':
      return (hundredths / 100).toFixed(2);
    case 'sum':
    case 'difference':
    case 'multiple':
      return grouped(hundredths / 100);
  }
}

function caseOf(
  half: TunedHalf,
  operation: Operation,
  index: number,
  random: Random,
): CalculationCase {
  const { inputs, hundredths, wrong } = settled(operation, drawn(operation, random));
  const isRight = index % 2 === 0;
  const passages = PASSAGES[half][operation];
  const passage = passages[Math.floor(index / 2) % passages.length] ?? '';
  const [a, b] = [grouped(inputs[0]), grouped(inputs[1])];
  const result = stated(operation, isRight ? hundredths : wrong);
  return {
    id: `${half}-${operation}-${index + 1}`,
    operation,
    text: passage.replace('{a}', a).replace('{b}', b).replace('{r}', result),
    inputs: [a, b],
    result,
    isRight,
    expected: (hundredths / 100).toFixed(2),
  };
}

/** Every case of a half. */
export function compiledCases(half: TunedHalf): readonly CalculationCase[] {
  const random = seeded(SEEDS[half]);
  return OPERATIONS.flatMap((operation) =>
    Array.from({ length: PER_OPERATION }, (_, index) => caseOf(half, operation, index, random)),
  );
}

if (import.meta.main) {
  for (const half of TUNED_HALVES) {
    writeFileSync(`${FOLDER}/${half}.jsonl`, toLines(compiledCases(half)));
  }
}
