/** Pairs each figure of a claim with the source figure that most likely measures the same thing. */
import { equal } from '../figures/decimal.ts';
import type { PlacedQuantity } from './context.ts';
import { isAboutSomethingElse } from './judge.ts';
import { relateNouns } from './nouns.ts';
import { isSameUnit } from './quantity.ts';

/** A claim's figure and its partner in the source, null when the source has none left for it. */
export type Pair = { readonly claim: PlacedQuantity; readonly source: PlacedQuantity | null };

type Candidate = {
  readonly claim: PlacedQuantity;
  readonly source: PlacedQuantity;
  readonly score: number;
};

const SHARED_WORD = 2;
const MOST_SHARED_WORDS = 4;
const NEAR_WORD = 2;
const SUBJECT = 4;

/**
 * The best partner of every claim figure, each source figure used once unless the claim repeats its
 * value. Deterministic: ties go to the order of the texts.
 */
export function pairsOf(
  claims: readonly PlacedQuantity[],
  sources: readonly PlacedQuantity[],
): readonly Pair[] {
  const candidates = claims
    .flatMap((claim, at) => sources.map((source, index) => candidate(claim, source, at - index)))
    .sort((a, b) => b.score - a.score);
  const partners = new Map<PlacedQuantity, PlacedQuantity>();
  const used = new Set<PlacedQuantity>();
  for (const { claim, source } of candidates) {
    if (partners.has(claim) || used.has(source)) continue;
    partners.set(claim, source);
    used.add(source);
  }
  for (const { claim, source } of candidates) {
    if (!partners.has(claim) && isSameValue(claim, source)) partners.set(claim, source);
  }
  return claims.map((claim) => ({ claim, source: partners.get(claim) ?? null }));
}

function candidate(claim: PlacedQuantity, source: PlacedQuantity, distance: number): Candidate {
  const shared = [...claim.context.words].filter((word) => source.context.words.has(word)).length;
  let score = SHARED_WORD * Math.min(shared, MOST_SHARED_WORDS) - Math.abs(distance) / 10;
  score += kinship(claim, source);
  if (isAboutSomethingElse(claim, source)) score -= 8;
  if (relateNouns(claim.context.noun, source.context.noun) === 'same') score += 3;
  score += roleScore(claim, source) + subjectScore(claim, source);
  return { claim, source, score: isSameValue(claim, source) ? score + 1.5 : score };
}

/** The words right before both figures, and the claim's subject, weigh more than the rest. */
function subjectScore(claim: PlacedQuantity, source: PlacedQuantity): number {
  const [ours, theirs] = [claim.context, source.context];
  const near = [...ours.near].filter((word) => theirs.near.has(word)).length;
  const isSubjectShared = ours.subject !== null && theirs.words.has(ours.subject);
  return NEAR_WORD * Math.min(near, 2) + (isSubjectShared ? SUBJECT : 0);
}

function isSameValue(claim: PlacedQuantity, source: PlacedQuantity): boolean {
  return claim.value !== null && source.value !== null && equal(claim.value, source.value);
}

function kinship(claim: PlacedQuantity, source: PlacedQuantity): number {
  if (isSameUnit(claim, source)) return 22;
  if (claim.dimension === source.dimension) return 20;
  const kinds = new Set([claim.dimension, source.dimension]);
  const isContrasted = kinds.has('share') && (kinds.has('points') || kinds.has('multiple'));
  const isMoney = claim.figure.kind === 'money' && source.figure.kind === 'money';
  return isContrasted || isMoney ? 10 : 0;
}

function roleScore(claim: PlacedQuantity, source: PlacedQuantity): number {
  const [ours, theirs] = [claim.context.role, source.context.role];
  if (ours === null || theirs === null) return 0;
  return ours === theirs ? 2 : -3;
}
