/**
 * Scores set W: a sentence counts as pointed out when the worklist lists a stretch that covers more
 * than half of it.
 */
import { fileURLToPath } from 'node:url';
import { checkWorthySentences } from '../../../src/shared/verify/claims/worklist.ts';
import type { CheckWorthySentence } from '../../../src/shared/verify/claims/worklist-sentence.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, HALVES, type Half, type SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type WorklistCase, worklistCase } from './case.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const TARGETS = {
  [ALL]: {
    sentences: [
      { metric: 'recall', atLeast: 0.95 },
      { metric: 'precision', atLeast: 0.6 },
    ],
  },
} as const;

/** Set W. */
export const WORKLIST: EvaluationSet = {
  name: 'worklist',
  title: 'W: sentences that need evidence',
  halves: HALVES,
  score: scoreHalf,
};

async function scoreHalf(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, worklistCase)) {
    scoreCase(tally, one, checkWorthySentences(one.text));
  }
  return tally.result();
}

function scoreCase(tally: Tally, one: WorklistCase, listed: readonly CheckWorthySentence[]): void {
  const problems: string[] = [];
  for (const { start, end, text, checkWorthy } of one.sentences) {
    const found = listed.some(
      (each) => Math.min(each.end, end) - Math.max(each.start, start) > (end - start) / 2,
    );
    tally.detect([ALL, one.stratum], 'sentences', {
      right: found && checkWorthy ? 1 : 0,
      wrong: found && !checkWorthy ? 1 : 0,
      missed: !found && checkWorthy ? 1 : 0,
    });
    if (found !== checkWorthy) problems.push(`* ${found ? 'wrong' : 'missed'}: ${text}`);
  }
  if (problems.length > 0) {
    tally.fail({ id: one.id, stratum: one.stratum, detail: problems.join('\n') });
  }
}
