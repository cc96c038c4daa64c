/**
 * Scores the search for copied passages. A gold stretch is found when findings cover four fifths
 * of it; a finding that touches no gold stretch is false. Summaries are free: a finding there is
 * counted, but is a note and no fault.
 */
import { copiedPassages } from '../../../src/shared/verify/copied/copied.ts';
import { readCases } from '../cases.ts';
import { sourceText } from '../quote-verification/case.ts';
import { type EvaluationSet, HALVES, type Half, type SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { type CopiedCase, caseSchema, FOLDER } from './case.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Found extends Span {
  readonly level: string;
}

const COVERED = 0.8;
const both = (recall: number, precision: number) => ({
  passage: [
    { metric: 'recall', atLeast: recall },
    { metric: 'precision', atLeast: precision },
  ] as const,
});
const TARGETS = {
  [ALL]: { passage: [{ metric: 'precision', atLeast: 0.93 }] as const },
  verbatim: both(1, 0.98),
  'one-in-nine': both(0.95, 0.93),
  reordered: both(0.95, 0.93),
  synonym: both(0.95, 0.93),
};

const overlap = (left: Span, right: Span): number =>
  Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));

function isCovered(gold: Span, found: readonly Span[]): boolean {
  const covered = found.reduce((sum, one) => sum + overlap(gold, one), 0);
  return covered >= COVERED * (gold.end - gold.start);
}

function scoreCase(tally: Tally, one: CopiedCase, found: readonly Found[]): void {
  const firm = found.filter(({ level }) => level !== 'note');
  const right = one.spans.filter((gold) => isCovered(gold, firm)).length;
  const wrong = firm.filter((finding) => !one.spans.some((gold) => overlap(gold, finding) > 0));
  const missed = one.spans.length - right;
  tally.detect([ALL, one.stratum], 'passage', { right, wrong: wrong.length, missed });
  if (wrong.length + missed === 0) return;
  const show = ({ start, end }: Span): string => JSON.stringify(one.article.slice(start, end));
  const detail = [
    `source  ${JSON.stringify(one.source).slice(0, 60)}`,
    ...one.spans.map((gold) => `gold    ${show(gold)}`),
    ...found.map((finding) => `found   ${finding.level} ${show(finding)}`),
  ].join('\n');
  tally.fail({ id: one.id, stratum: one.stratum, detail });
}

async function score(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, caseSchema)) {
    scoreCase(tally, one, copiedPassages(one.article, [sourceText(half, one.source)]));
  }
  return tally.result();
}

export const COPIED: EvaluationSet = {
  name: 'copied',
  title: 'C: copied passages',
  halves: HALVES,
  score,
};
