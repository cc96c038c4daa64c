/**
 * What a scored evaluation set looks like: rows of counts per stratum and measure, and the cases
 * that went wrong. Every set's score.ts returns this; the table, floors and report read it.
 */

/** The half rules may be developed on, and the half whose rows alone their authors may see. */
export const TUNED_HALVES = ['development', 'frozen'] as const;
export type TunedHalf = (typeof TUNED_HALVES)[number];

/** With the blind half, which was written and first scored when the rules were finished. */
export const HALVES = [...TUNED_HALVES, 'blind'] as const;
export type Half = (typeof HALVES)[number];

/** Findings against gold: found rightly, found wrongly, missed. */
export interface DetectionCounts {
  readonly kind: 'detection';
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

/** Judgements that are either right or wrong. */
export interface AccuracyCounts {
  readonly kind: 'accuracy';
  readonly right: number;
  readonly total: number;
}

export type Counts = DetectionCounts | AccuracyCounts;

/** The measures that counts give; a target or a floor is set on one of them. */
export type Metric = 'precision' | 'recall' | 'f1' | 'accuracy';

/** What the project aims for on a row: met when the metric is at least this. */
export interface Target {
  readonly metric: Metric;
  readonly atLeast: number;
}

/** One line of the table: a stratum ("all" for the whole half) and what was measured on it. */
export interface Row {
  readonly stratum: string;
  readonly measure: string;
  readonly counts: Counts;
  readonly targets: readonly Target[];
}

/** A case that went wrong, with both readings in full. */
export interface Failure {
  readonly id: string;
  readonly stratum: string;
  readonly detail: string;
}

export interface SetScore {
  readonly rows: readonly Row[];
  readonly failures: readonly Failure[];
}

/** One evaluation set: its folder, its letter in the design, and how it is scored. */
export interface EvaluationSet {
  readonly name: string;
  readonly title: string;
  /** The halves that it has. */
  readonly halves: readonly Half[];
  readonly score: (half: Half) => Promise<SetScore>;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The value of a metric, from 0 to 1; null when these counts do not have it. Nothing found: 1. */
export function metricOf(counts: Counts, metric: Metric): number | null {
  if (counts.kind === 'accuracy') {
    return metric === 'accuracy' ? share(counts.right, counts.total) : null;
  }
  const { truePositives, falsePositives, falseNegatives } = counts;
  switch (metric) {
    case 'precision':
      return share(truePositives, truePositives + falsePositives);
    case 'recall':
      return share(truePositives, truePositives + falseNegatives);
    case 'f1':
      return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    case 'accuracy':
      return null;
  }
}

/** The metrics a floor is kept on for these counts. */
export function flooredMetrics(counts: Counts): readonly Metric[] {
  return counts.kind === 'accuracy' ? ['accuracy'] : ['precision', 'recall'];
}

/** How many gold items (or judgements) a row rests on. */
export function sizeOf(counts: Counts): number {
  return counts.kind === 'accuracy' ? counts.total : counts.truePositives + counts.falseNegatives;
}
