/** Compares the figures of a claim with those of a source passage; verdict.ts says what comes out. */
import type { Figure } from '../figures/figure.ts';
import { placedFigures } from './context.ts';
import { quoted } from './finding-words.ts';
import { judgePair } from './judge.ts';
import { pairsOf } from './pairing.ts';
import type { Comparison, ComparisonRule, ComparisonVerdict } from './verdict.ts';

/** Gravest first; one figure of the claim that is wrong makes the claim wrong. */
const GRAVITY: readonly ComparisonVerdict[] = [
  'mismatch',
  'scale-slip',
  'hedge-wrong',
  'not-comparable',
  'hedge-ok',
  'rounding',
  'converted',
  'equal',
];

/** Without a counterpart a figure is unsupported, which is for the worklist to say, not for a verdict. */
const WITHOUT_COUNTERPART: ReadonlySet<ComparisonRule> = new Set(['no-figure', 'different-unit']);

/** The gravest comparison of a claim's figures; not-comparable if none has a counterpart. */
export function compareClaims(claim: string, source: string): Comparison {
  const comparisons = comparisonsOf(claim, source);
  const matched = comparisons.filter(({ rule }) => !WITHOUT_COUNTERPART.has(rule));
  const gravest = [...matched].sort(
    (a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict),
  )[0];
  return gravest ?? comparisons[0] ?? withoutFigure(null, 'The claim has no figure.');
}

/** The comparison of every figure of a claim with its counterpart in the source, in text order. */
export function comparisonsOf(claim: string, source: string): readonly Comparison[] {
  const pairs = pairsOf(placedFigures(claim), placedFigures(source));
  return pairs.map((pair) =>
    pair.source === null
      ? withoutFigure(
          pair.claim.figure,
          `The source has no figure for ${quoted(pair.claim.figure)}.`,
        )
      : judgePair(pair.claim, pair.source),
  );
}

function withoutFigure(claim: Figure | null, why: string): Comparison {
  return { verdict: 'not-comparable', rule: 'no-figure', why, claim, source: null };
}
