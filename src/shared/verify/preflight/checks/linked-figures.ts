/**
 * The figures of a claim against the passages it is linked to. A figure agrees when one of the
 * passages has it; it differs when none has and at least one has another value for the same thing.
 */
import type { Passage } from '../../../evidence/passage.ts';
import { comparisonsOf } from '../../compare/compare.ts';
import type { Comparison, ComparisonVerdict } from '../../compare/verdict.ts';
import { type CheckedPiece, passagesOf } from '../../piece/checked-piece.ts';
import type { MarkedClaim } from '../../piece/marked-claims.ts';
import type { CheckMemory } from '../check-memory.ts';
import { inClaim } from '../claim-place.ts';
import type { Observation } from '../observation.ts';
import type { RuleName } from '../rules.ts';
import type { MachineVerdict } from './claims.ts';

/** Observations on one claim, and what the machine makes of it as far as figures go. */
export type CheckedClaim = {
  readonly observations: readonly Observation[];
  /** Null when nothing in the claim could be compared. */
  readonly verdict: MachineVerdict | null;
};

const AGREES: readonly ComparisonVerdict[] = ['equal', 'rounding', 'converted', 'hedge-ok'];

const RULES: Partial<Record<ComparisonVerdict, RuleName>> = {
  mismatch: 'figure-mismatch',
  'scale-slip': 'figure-scale-slip',
  'hedge-wrong': 'figure-hedge-wrong',
};

/** Checks the figures of a claim; `passages` are those it is linked to. */
function checkFigures(claim: MarkedClaim, passages: readonly Passage[]): CheckedClaim {
  const tried = passages.map((passage) => ({
    passage,
    comparisons: comparisonsOf(claim.text, passage.exact),
  }));
  const figures = tried[0]?.comparisons.length ?? 0;
  const observations: Observation[] = [];
  const verdicts: ComparisonVerdict[] = [];
  for (let index = 0; index < figures; index += 1) {
    const found = tried.flatMap(({ passage, comparisons }) => {
      const comparison = comparisons[index];
      return comparison === undefined ? [] : [{ passage, comparison }];
    });
    const agreeing = found.find(({ comparison }) => AGREES.includes(comparison.verdict));
    const differing = found.find(({ comparison }) => RULES[comparison.verdict] !== undefined);
    const settled = agreeing ?? differing;
    if (settled === undefined) continue;
    verdicts.push(settled.comparison.verdict);
    if (agreeing === undefined) {
      observations.push(...observe(claim, settled.passage, settled.comparison));
    }
  }
  return { observations, verdict: verdictOf(verdicts) };
}

/** The same for every claim of a piece that has passages, by the claim's id. */
export function checkLinkedFigures(
  piece: CheckedPiece,
  memory: CheckMemory,
): ReadonlyMap<string, CheckedClaim> {
  return new Map(
    piece.claims.flatMap((claim) => {
      const passages = passagesOf(piece, claim.id);
      if (passages.length === 0) return [];
      // A passage never changes, but merging gives it another source.
      const key = JSON.stringify([claim, passages.map(({ id, sourceId }) => [id, sourceId])]);
      const checked = memory.recall<CheckedClaim>('figures', key, () =>
        checkFigures(claim, passages),
      );
      return [[claim.id, checked] as const];
    }),
  );
}

function observe(claim: MarkedClaim, passage: Passage, comparison: Comparison): Observation[] {
  const rule = RULES[comparison.verdict];
  const { claim: figure, source, why } = comparison;
  if (rule === undefined || figure === null || source === null) return [];
  const place = inClaim(claim, figure);
  const difference = { class: 'figure', material: true, from: source.text, to: figure.text };
  const label = `Use the source's "${source.text}"`;
  return [
    {
      rule,
      sentence: why,
      place,
      article: figure.text,
      source: passage.exact,
      within: claim.text,
      differences: [difference],
      fixes: place === null ? [] : [{ label, place, text: source.text }],
      claimId: claim.id,
      passageId: passage.id,
      sourceId: passage.sourceId,
    },
  ];
}

function verdictOf(verdicts: readonly ComparisonVerdict[]): MachineVerdict | null {
  const wrong = verdicts.find((verdict) => RULES[verdict] !== undefined);
  if (wrong !== undefined) return { machine: 'differs', verdict: wrong };
  const changed = verdicts.find((verdict) => verdict !== 'equal');
  if (changed !== undefined) return { machine: 'agrees-with-changes', verdict: changed };
  return verdicts.length === 0 ? null : { machine: 'agrees', verdict: 'equal' };
}
