/** Scores the re-running of calculations: is a stated result called right or wrong as it is. */
import { readCases } from '../cases.ts';
import { loadRule } from '../rules.ts';
import type { EvaluationSet, Half, SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { caseSchema, FOLDER, type Operation } from './case.ts';

/** Inputs and result as written; true when the result follows at the precision it is stated with. */
type Recalculate = (
  operation: Operation,
  inputs: readonly string[],
  result: string,
) => { readonly isRight: boolean };

async function score(half: Half): Promise<SetScore | null> {
  const recalculate = await loadRule<Recalculate>(
    'shared/verify/agreement/recalculate.ts',
    'recalculate',
  );
  if (recalculate === null) return null;
  const tally = new Tally({ [ALL]: { verdict: [{ metric: 'accuracy', atLeast: 0.98 }] } });
  for (const one of readCases(FOLDER, half, caseSchema)) {
    const found = recalculate(one.operation, one.inputs, one.result);
    const isAgreed = found.isRight === one.isRight;
    tally.judge([ALL, one.operation], 'verdict', isAgreed);
    if (isAgreed) continue;
    const detail = `${one.text}\ngold   ${one.isRight ? 'right' : `wrong, it is ${one.expected}`}\nfound  ${JSON.stringify(found)}`;
    tally.fail({ id: one.id, stratum: one.operation, detail });
  }
  return tally.result();
}

export const CALCULATIONS: EvaluationSet = {
  name: 'calculations',
  title: 'F: calculations',
  score,
};
