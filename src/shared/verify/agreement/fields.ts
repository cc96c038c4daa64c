/**
 * Every number agrees between headline, standfirst, glance points, captions and body: each figure
 * outside the body is held against the body's figure for the same thing.
 */
import { type PlacedQuantity, placedFigures } from '../compare/context.ts';
import { judgePair } from '../compare/judge.ts';
import { relateNouns } from '../compare/nouns.ts';
import type { Comparison, ComparisonVerdict } from '../compare/verdict.ts';
import { keptFor } from '../text/kept.ts';
import { type AgreementFinding, type FieldText, wordsAt } from './finding.ts';

type Placed = { readonly block: FieldText; readonly quantity: PlacedQuantity };

const BODY: ReadonlySet<string> = new Set(['body', 'heading']);
const AGREEING: ReadonlySet<ComparisonVerdict> = new Set([
  'equal',
  'rounding',
  'converted',
  'hedge-ok',
]);
const DISAGREEING: ReadonlySet<ComparisonVerdict> = new Set([
  'mismatch',
  'scale-slip',
  'hedge-wrong',
]);

const placedIn = keptFor((block: FieldText): readonly Placed[] =>
  placedFigures(block.text).map((quantity) => ({ block, quantity })),
);

/** Figures of other fields that contradict the body, or each other where the body is silent. */
export function disagreements(fields: readonly FieldText[]): readonly AgreementFinding[] {
  const placed = fields.flatMap(placedIn);
  const body = placed.filter(({ block }) => BODY.has(block.field));
  const others = placed.filter(({ block }) => !BODY.has(block.field));
  return others.flatMap((one, index) => {
    const inBody = counterpart(one, body);
    const found = inBody ?? counterpart(one, others.slice(0, index).filter(isElsewhere(one)));
    return found === null ? [] : disagreement(one, found);
  });
}

type Counterpart = { readonly other: Placed; readonly comparison: Comparison };

/** The figure that agrees, else the likeliest that speaks of the same; null if none does. */
function counterpart(one: Placed, candidates: readonly Placed[]): Counterpart | null {
  let best: Counterpart | null = null;
  let bestKinship = 0;
  for (const other of candidates) {
    const comparison = judgePair(one.quantity, other.quantity);
    if (AGREEING.has(comparison.verdict)) return { other, comparison };
    const kinship = DISAGREEING.has(comparison.verdict) ? kinshipOf(one, other) : 0;
    if (kinship > bestKinship) [best, bestKinship] = [{ other, comparison }, kinship];
  }
  return best;
}

/** How surely two figures speak of one thing; 0 when too little says so. */
function kinshipOf(one: Placed, other: Placed): number {
  const [ours, theirs] = [one.quantity.context, other.quantity.context];
  const shared =
    sharedCount(ours.words, theirs.words) + sharedCount(ours.contrasts, theirs.contrasts);
  const relation = relateNouns(ours.noun, theirs.noun);
  const isSameRole = ours.role === theirs.role;
  if (!isSameRole && ours.role !== null && theirs.role !== null) return 0;
  if (relation === 'same' && shared >= 2) return 10 + shared;
  const needed = one.quantity.figure.kind === 'count' ? 3 : 2;
  return shared >= needed ? shared : 0;
}

function sharedCount(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  return [...ours].filter((item) => theirs.has(item)).length;
}

function disagreement(
  one: Placed,
  { other, comparison }: Counterpart,
): readonly AgreementFinding[] {
  if (!DISAGREEING.has(comparison.verdict)) return [];
  const [ours, theirs] = [one.quantity.figure, other.quantity.figure];
  return [
    {
      rule: 'figures-disagree',
      sentence: `The ${one.block.field} says “${ours.text}”, the ${other.block.field} “${theirs.text}”.`,
      place: wordsAt(one.block, ours),
      against: wordsAt(other.block, theirs),
    },
  ];
}

function isElsewhere(one: Placed): (other: Placed) => boolean {
  return (other) => other.block.field !== one.block.field;
}
