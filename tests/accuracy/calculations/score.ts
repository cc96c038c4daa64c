/**
 * Scores the re-running of calculations twice: with the inputs given, as they are when evidence is
 * linked, and by finding the wrong ones in the running text alone.
 */
import { readCases } from '../cases.ts';
import { loadRule } from '../rules.ts';
import type { EvaluationSet, Half, SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type CalculationCase, caseSchema, FOLDER, type Operation } from './case.ts';

/** Inputs and result as written; true when the result follows at the precision it is stated with. */
type Recalculate = (
  operation: Operation,
  inputs: readonly string[],
  result: string,
) => { readonly isRight: boolean };

/** The calculations of a block that are wrong. */
type FindWrong = (block: {
  readonly field: string;
  readonly blockId: string;
  readonly text: string;
}) => readonly unknown[];

const TARGETS = {
  [ALL]: {
    verdict: [{ metric: 'accuracy', atLeast: 0.98 }],
    'wrong-in-text': [
      { metric: 'recall', atLeast: 0.98 },
      { metric: 'precision', atLeast: 0.95 },
    ],
  },
} as const;

function scoreCase(
  tally: Tally,
  one: CalculationCase,
  isCalledRight: boolean,
  findings: number,
): void {
  const strata = [ALL, one.operation];
  tally.judge(strata, 'verdict', isCalledRight === one.isRight);
  tally.detect(strata, 'wrong-in-text', {
    right: !one.isRight && findings > 0 ? 1 : 0,
    wrong: one.isRight && findings > 0 ? 1 : 0,
    missed: !one.isRight && findings === 0 ? 1 : 0,
  });
  if (isCalledRight === one.isRight && findings > 0 !== one.isRight) return;
  const gold = one.isRight ? 'right' : `wrong, it is ${one.expected}`;
  const found = `${isCalledRight ? 'right' : 'wrong'} with inputs, ${findings} findings in the text`;
  tally.fail({
    id: one.id,
    stratum: one.operation,
    detail: `${one.text}\ngold   ${gold}\nfound  ${found}`,
  });
}

async function score(half: Half): Promise<SetScore | null> {
  const recalculate = await loadRule<Recalculate>(
    'shared/verify/agreement/recalculate.ts',
    'recalculate',
  );
  const findWrong = await loadRule<FindWrong>(
    'shared/verify/agreement/calculations/check.ts',
    'wrongCalculations',
  );
  if (recalculate === null || findWrong === null) return null;
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, caseSchema)) {
    const findings = findWrong({ field: 'body', blockId: one.id, text: one.text });
    const { isRight } = recalculate(one.operation, one.inputs, one.result);
    scoreCase(tally, one, isRight, findings.length);
  }
  return tally.result();
}

export const CALCULATIONS: EvaluationSet = {
  name: 'calculations',
  title: 'F: calculations',
  score,
};
