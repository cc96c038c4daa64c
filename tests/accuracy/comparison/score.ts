/** Scores the comparison of a claim's figures with its source's, verdict by verdict. */
import { compareClaims } from '../../../src/shared/verify/compare/compare.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, HALVES, type Half, type SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type ComparisonGold, caseSchema, FOLDER } from './case.ts';

/** The verdicts that stop a claim: what the desk must not miss, and must not cry. */
const STOPPING: readonly ComparisonGold[] = ['mismatch', 'scale-slip', 'hedge-wrong'];

const TARGETS = {
  [ALL]: {
    'wrong-figure': [
      { metric: 'recall', atLeast: 0.98 },
      { metric: 'precision', atLeast: 0.95 },
    ],
  },
} as const;

async function score(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, caseSchema)) {
    const found = compareClaims(one.claim, one.source);
    const isWrong = STOPPING.includes(one.verdict);
    const saysWrong = STOPPING.some((verdict) => verdict === found.verdict);
    tally.judge([ALL, one.verdict], 'verdict', found.verdict === one.verdict);
    tally.detect([ALL], 'wrong-figure', {
      right: isWrong && saysWrong ? 1 : 0,
      wrong: !isWrong && saysWrong ? 1 : 0,
      missed: isWrong && !saysWrong ? 1 : 0,
    });
    if (found.verdict === one.verdict) continue;
    const detail = `claim   ${one.claim}\nsource  ${one.source}\ngold    ${one.verdict}\nfound   ${JSON.stringify(found)}`;
    tally.fail({ id: one.id, stratum: one.verdict, detail });
  }
  return tally.result();
}

export const COMPARISON: EvaluationSet = {
  name: 'comparison',
  title: 'F: comparison',
  halves: HALVES,
  score,
};
