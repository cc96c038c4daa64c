/**
 * Scores figure reading: every figure of a sentence found with its span, value, bounds, unit, kind
 * and hedge, nothing else found, and nothing at all in the sentences without a figure.
 */
import { figuresOf, printed } from '../../../src/shared/verify/figures/scan.ts';
import { readCases } from '../cases.ts';
import { type EvaluationSet, HALVES, type Half, type SetScore } from '../score.ts';
import { ALL, Tally } from '../tally.ts';
import { caseSchema, type FigureCase, FOLDER, type GoldFigure } from './case.ts';

const TARGETS = {
  [ALL]: {
    figure: [
      { metric: 'precision', atLeast: 0.985 },
      { metric: 'recall', atLeast: 0.985 },
    ],
  },
  trap: { 'left-alone': [{ metric: 'accuracy', atLeast: 0.99 }] },
} as const;

/**
 * A figure as one line to compare. A fraction, multiple or ordinal may or may not take in the word
 * that follows it ("half of", "three times as many", "second-largest"), so only its beginning
 * counts; "just under" and "just over" may or may not be read as bounds.
 */
function keyOf(one: GoldFigure): string {
  const hasOpenEnd = ['fraction', 'multiple', 'ordinal'].includes(one.kind);
  const bounds = one.approx?.startsWith('just-') ? '' : `${one.low}..${one.high}`;
  const span = hasOpenEnd ? `${one.start}` : `${one.start}-${one.end}`;
  return [span, one.kind, one.value, one.unit, bounds, one.approx].join(' ');
}

function scoreCase(tally: Tally, one: FigureCase, found: readonly GoldFigure[]): void {
  if (one.stratum === 'trap') {
    tally.judge([one.stratum], 'left-alone', found.length === 0);
  } else {
    const gold = new Set(one.figures.map(keyOf));
    const right = found.filter((figure) => gold.has(keyOf(figure))).length;
    const counts = { right, wrong: found.length - right, missed: gold.size - right };
    tally.detect([ALL, one.stratum], 'figure', counts);
    if (counts.wrong + counts.missed === 0) return;
  }
  if (one.figures.length === 0 && found.length === 0) return;
  tally.fail({
    id: one.id,
    stratum: one.stratum,
    detail: [
      one.text,
      ...one.figures.map((figure) => `gold   ${JSON.stringify(figure.text)} ${keyOf(figure)}`),
      ...found.map((figure) => `found  ${JSON.stringify(figure.text)} ${keyOf(figure)}`),
    ].join('\n'),
  });
}

async function score(half: Half): Promise<SetScore> {
  const tally = new Tally(TARGETS);
  for (const one of readCases(FOLDER, half, caseSchema))
    scoreCase(tally, one, figuresOf(one.text).map(printed));
  return tally.result();
}

export const FIGURES: EvaluationSet = {
  name: 'figures',
  title: 'F: figures',
  halves: HALVES,
  score,
};
