/**
 * Whether a decision still holds. Nothing is stored when a text changes: a decision expires when
 * the hashes differ from those it was made on, and is back as soon as they are the same again.
 */
import type { FreshnessState } from '../verify/preflight/report.ts';
import type { Decision } from './decision.ts';
import type { Passage } from './passage.ts';
import { textHash } from './text-hash.ts';

/**
 * The decision that counts for a claim: the latest that holds, else the latest. `holds` says that it
 * was made on these very words and passages, also when the source of one has changed since.
 */
export type DecisionStanding = {
  readonly decision: Decision | null;
  readonly holds: boolean;
  readonly freshness: FreshnessState;
};

/** Judges the decisions of one claim, oldest first, against its words and passages as they are. */
export function standingOf(
  decisions: readonly Decision[],
  claimText: string,
  passages: readonly Pick<Passage, 'hash' | 'fate'>[],
): DecisionStanding {
  const claimHash = textHash(claimText);
  const hashes = passageHashes(passages);
  const holding = decisions.findLast(
    (decision) => decision.claimHash === claimHash && sameHashes(decision.passageHashes, hashes),
  );
  const decision = holding ?? decisions.at(-1) ?? null;
  const holds = holding !== undefined;
  return { decision, holds, freshness: freshnessOf(decision, holds, passages) };
}

/** Hashes of passages as a decision keeps them: sorted, each once. */
export function passageHashes(passages: readonly Pick<Passage, 'hash'>[]): string[] {
  return Array.from(new Set(passages.map(({ hash }) => hash))).sort();
}

function freshnessOf(
  decision: Decision | null,
  holds: boolean,
  passages: readonly Pick<Passage, 'fate'>[],
): FreshnessState {
  if (passages.some(({ fate }) => fate === 'changed' || fate === 'gone')) return 'source-changed';
  if (decision === null) return 'none';
  return holds ? 'current' : 'expired';
}

function sameHashes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((hash, index) => hash === b[index]);
}
