/**
 * Scores the re-running of calculations twice: with the inputs given, as they are when evidence is
 * linked, and by finding the wrong ones in the running text alone.
 */
import { wrongCalculations } from '../../../src/shared/verify/agreement/calculations/check.ts';
import { recalculate } from '../../../src/shared/verify/agreement/recalculate.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, type Half, type SetScore, TUNED_HALVES } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type CalculationCase, caseSchema, FOLDER } from './case.ts';

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

async function score(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, caseSchema)) {
    const findings = wrongCalculations({ field: 'body', blockId: one.id, text: one.text });
    const { isRight } = recalculate(one.operation, one.inputs, one.result);
    scoreCase(tally, one, isRight, findings.length);
  }
  return tally.result();
}

export const CALCULATIONS: EvaluationSet = {
  name: 'calculations',
  title: 'F: calculations',
  halves: TUNED_HALVES,
  score,
};
